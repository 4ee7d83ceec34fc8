package io.parley.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Rates worked out by hand.
class JudgementsTest {
    private static final double CLOSE = 1e-9;
    private static final Judgements SEVEN =
            new Judgements(
                    List.of(
                            right(0.9),
                            right(0.8),
                            wrong(0.7),
                            outOfScope(0.5),
                            right(0.4),
                            outOfScope(0.4),
                            outOfScope(0.1)));

    private static Judgement right(double score) {
        return new Judgement("refund", false, "refund", true, score);
    }

    private static Judgement wrong(double score) {
        return new Judgement("invoice", false, "refund", false, score);
    }

    private static Judgement outOfScope(double score) {
        return new Judgement("oos", true, "refund", false, score);
    }

    @Test
    void a_threshold_refuses_what_scores_below_it() {
        assertThat(SEVEN.inScope(Double.NEGATIVE_INFINITY)).isEqualTo(3.0 / 4, within(CLOSE));
        assertThat(SEVEN.inScope(0.6)).isEqualTo(2.0 / 4, within(CLOSE));
        assertThat(SEVEN.oosRecall(0.4)).isEqualTo(1.0 / 3, within(CLOSE));
        assertThat(SEVEN.oosPrecision(0.6)).isEqualTo(3.0 / 4, within(CLOSE));
        assertThat(SEVEN.accuracy(0.6)).isEqualTo(5.0 / 7, within(CLOSE));
    }

    @Test
    void the_order_of_scores_is_judged_over_all_pairs_and_a_tie_counts_half() {
        assertThat(SEVEN.auroc()).isEqualTo((3 + 3 + 3 + 1.5) / 12, within(CLOSE));
    }

    @Test
    void macro_f1_gives_each_true_label_the_same_weight() {
        double refund = 2.0 * 2 / (3 + 3);
        double invoice = 0;
        double out = 2.0 * 3 / (3 + 4);

        assertThat(SEVEN.macroF1(0.6)).isEqualTo((refund + invoice + out) / 3, within(CLOSE));
    }

    @Test
    void the_papers_threshold_has_the_best_accuracy() {
        Thresholds chosen = Thresholds.of(SEVEN.all());

        assertThat(SEVEN.accuracy(chosen.paper())).isEqualTo(5.0 / 7, within(CLOSE));
        assertThat(chosen.paper()).isEqualTo(0.7);
    }

    @Test
    void the_other_threshold_costs_at_most_two_points_in_scope() {
        assertThat(Thresholds.of(SEVEN.all()).atTwo()).isEqualTo(0.4);
    }

    @Test
    void with_nothing_out_of_scope_all_is_taken() {
        assertThat(Thresholds.of(List.of(right(0.1), wrong(0.2))).paper())
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
