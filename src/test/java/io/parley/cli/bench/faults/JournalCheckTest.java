package io.parley.cli.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.bench.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalCheckTest {
    private final Verdict verdict = new Verdict();
    private final List<Entry> journal = new ArrayList<>();

    @Test
    void each_message_received_and_answered_once_in_order_is_right() {
        message(1);
        message(2);
        assertThat(judged(2)).isEqualTo(wrong(0, 0, 0, 0));
    }

    @Test
    void what_was_never_received_is_lost_and_so_is_its_answer() {
        message(1);
        assertThat(judged(2)).isEqualTo(wrong(2, 0, 0, 0));
    }

    @Test
    void a_missing_answer_is_lost() {
        received(1);
        assertThat(judged(1)).isEqualTo(wrong(1, 0, 0, 0));
    }

    @Test
    void a_second_answer_is_doubled() {
        message(1);
        answered(1);
        assertThat(judged(1)).isEqualTo(wrong(0, 1, 0, 0));
    }

    @Test
    void a_message_received_twice_is_doubled() {
        message(1);
        received(1);
        assertThat(judged(1)).isEqualTo(wrong(0, 1, 0, 0));
    }

    @Test
    void a_later_message_first_is_reordered() {
        message(2);
        message(1);
        assertThat(judged(2)).isEqualTo(wrong(0, 0, 1, 0));
    }

    @Test
    void a_missing_seq_is_a_gap() {
        journal.add(new Entry(2, "episode-opened", "shopper:m-1", null));
        assertThat(judged(0)).isEqualTo(wrong(0, 0, 0, 1));
    }

    @Test
    void the_wrong_is_told_in_words() {
        received(1);
        var _ = judged(1);
        assertThat(verdict.sentences())
                .containsExactly("LOST: shopper 7: shopper:m-1 was not answered");
    }

    private void message(int number) {
        received(number);
        answered(number);
    }

    private void received(int number) {
        add("message-received", number, null);
    }

    private void answered(int number) {
        add("assistant-replied", number, "shopper:m-" + number);
    }

    private void add(String type, int number, @Nullable String answers) {
        journal.add(new Entry(journal.size() + 1, type, "shopper:m-" + number, answers));
    }

    private Map<String, Number> judged(int messagesEach) {
        new JournalCheck(messagesEach, verdict).examine(7, journal);
        var figures = new Figures();
        verdict.count(figures);
        return figures.values();
    }

    private static Map<String, Number> wrong(long lost, long doubled, long reordered, long gaps) {
        return Map.of("lost", lost, "doubled", doubled, "reordered", reordered, "gaps", gaps);
    }
}
