package io.parley.routing;

import static io.parley.routing.OwnShop.phrases;
import static io.parley.routing.RouterScript.GIFTS;
import static io.parley.routing.RouterScript.TRACKING;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Intent;
import io.parley.routing.Quality.Loss;
import io.parley.routing.Quality.OfIntent;
import io.parley.routing.own.OwnPhrase;
import io.parley.routing.own.OwnPhrases;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final List<String> OBJECTS =
            List.of("cord", "ribbon", "bow", "seal", "tassel", "charm", "string", "knot");
    private static final String[] GOLDEN =
            OBJECTS.stream()
                    .flatMap(o -> Stream.of("golden " + o + " please", "tie a golden " + o))
                    .toArray(String[]::new);

    private static Quality trial(OwnPhrases live, OwnPhrases proposed) {
        return Trial.of(RouterScript.PHRASES, live, proposed);
    }

    @Test
    void phrases_of_a_kind_help_each_other_and_the_gain_is_shown() {
        Quality quality = trial(OwnPhrases.NONE, phrases(GIFTS, GOLDEN));

        assertThat(quality.own().phrases()).isEqualTo(16);
        assertThat(quality.own().before()).isLessThan(6);
        assertThat(quality.own().after()).isGreaterThan(12);
        assertThat(quality.verdict())
                .matches("Better: \\d+ of your 16 phrases are read right instead of \\d+\\. .*");
        assertThat(quality.intents())
                .filteredOn(one -> one.intent().equals(GIFTS))
                .singleElement()
                .extracting(OfIntent::own)
                .isEqualTo(quality.own());
    }

    /// What was learnt would be read right; these have nothing in common with each other, so that
    /// nobody who has not learnt them can know.
    @Test
    void nobody_is_judged_by_what_was_learnt() {
        String[] noise =
                IntStream.range(0, 16)
                        .mapToObj(
                                i -> "zq" + (char) ('a' + i) + (char) ('x' - i) + "v" + (i * 7919))
                        .toArray(String[]::new);
        OwnPhrases own = phrases(GIFTS, noise);

        assertThat(trial(OwnPhrases.NONE, own).own().after()).isLessThan(6);
        assertThat(trial(own, own).own().before()).isLessThan(6);
    }

    @Test
    void the_same_phrases_change_nothing() {
        OwnPhrases own = phrases(GIFTS, GOLDEN);
        Quality quality = trial(own, own);

        assertThat(quality.own().before()).isEqualTo(quality.own().after());
        assertThat(quality.shipped().won() + quality.shipped().lost()).isZero();
        assertThat(quality.losses()).isEmpty();
        assertThat(quality.verdict()).startsWith("No gain");
    }

    @Test
    void shipped_phrases_that_are_pulled_over_are_named_with_what_they_become() {
        String[] pulling =
                IntStream.range(0, 60)
                        .mapToObj(i -> "when does my parcel arrive as number " + i)
                        .toArray(String[]::new);
        Quality quality = trial(OwnPhrases.NONE, phrases(GIFTS, pulling));

        assertThat(quality.losses())
                .contains(new Loss("when does my parcel arrive", TRACKING, GIFTS));
        assertThat(quality.shipped().lost()).isGreaterThanOrEqualTo(quality.losses().size());
        assertThat(quality.intents()).extracting(OfIntent::intent).contains(TRACKING);
    }

    @Test
    void a_shipped_phrase_the_merchant_decides_itself_is_judged_by_the_merchant() {
        Quality quality = trial(OwnPhrases.NONE, phrases(GIFTS, "where is my parcel"));

        assertThat(quality.takenOver()).isEqualTo(1);
        assertThat(quality.shipped().phrases())
                .isEqualTo(trial(OwnPhrases.NONE, OwnPhrases.NONE).shipped().phrases() - 1);
        assertThat(quality.own().phrases()).isEqualTo(1);
        assertThat(quality.verdict()).contains("fewer than 10 phrases");
    }

    @Test
    void a_phrase_that_changes_its_intent_is_judged_by_the_new_one() {
        Quality quality = trial(phrases(TRACKING, GOLDEN), phrases(GIFTS, GOLDEN));

        assertThat(quality.own().phrases()).isEqualTo(16);
        assertThat(quality.own().before()).isZero();
        assertThat(quality.own().after()).isGreaterThan(12);
    }

    @Test
    void out_of_scope_is_an_intent_like_the_others() {
        OwnPhrases own =
                new OwnPhrases(
                        List.of(
                                new OwnPhrase("when does the museum open", Intent.OUT_OF_SCOPE),
                                new OwnPhrase("museum tickets", Intent.OUT_OF_SCOPE)));

        assertThat(trial(OwnPhrases.NONE, own).own().phrases()).isEqualTo(2);
    }

    @Test
    void chance_is_not_called_a_change() {
        assertThat(new Compared(1_000, 900, 899, 3).isClear()).isFalse();
        assertThat(new Compared(1_000, 900, 880, 25).isClear()).isTrue();
    }
}
