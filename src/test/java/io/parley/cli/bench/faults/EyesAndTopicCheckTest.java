package io.parley.cli.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.bench.BenchShop;
import io.parley.cli.bench.Figures;
import io.parley.conversation.ConversationId;
import io.parley.journal.EncodedEvent;
import io.parley.journal.EventRecord;
import io.parley.journal.Publication;
import io.parley.journal.Records;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EyesAndTopicCheckTest {
    private static final ConversationId CONVERSATION =
            ConversationId.of(BenchShop.ID, BenchShop.shopper(0));

    private static final List<Entry> JOURNAL =
            List.of(
                    new Entry(1, "episode-opened", "shopper:m-1", null),
                    new Entry(2, "message-received", "shopper:m-1", null),
                    new Entry(3, "silence-extended", "timer:silence:1", null),
                    new Entry(4, "assistant-replied", "shopper:m-1", "shopper:m-1"));

    private final Verdict verdict = new Verdict();
    private final TopicCheck topic = new TopicCheck(verdict);

    @Test
    void what_is_hidden_need_not_be_seen() {
        assertThat(seen(0, 1, 2, 4)).isEqualTo(wrong(0, 0, 0));
    }

    @Test
    void what_was_never_seen_is_lost() {
        assertThat(seen(0, 1, 4)).isEqualTo(wrong(1, 0, 0));
    }

    @Test
    void what_came_again_is_doubled() {
        assertThat(seen(1, 1, 2, 4)).isEqualTo(wrong(0, 1, 0));
    }

    @Test
    void what_the_journal_does_not_have_must_not_be_seen() {
        assertThat(seen(0, 1, 2, 4, 5)).isEqualTo(wrong(0, 1, 0));
    }

    @Test
    void repeats_on_the_topic_are_dropped() {
        assertThat(published(4, 1, 2, 1, 2, 3, 4)).isEqualTo(wrong(0, 0, 0));
    }

    @Test
    void a_jump_on_the_topic_is_a_gap_even_when_it_is_filled_later() {
        assertThat(published(4, 1, 3, 2, 3, 4)).isEqualTo(wrong(0, 0, 1));
    }

    @Test
    void what_never_came_to_the_topic_is_lost() {
        assertThat(published(4, 1, 2, 3)).isEqualTo(wrong(1, 0, 0));
    }

    private Map<String, Number> seen(long repeated, long... seqs) {
        var seen = new Shoppers.Seen(Arrays.stream(seqs).boxed().toList(), repeated);
        new EyesCheck(verdict).examine(0, JOURNAL, seen);
        return counts();
    }

    private Map<String, Number> published(long end, long... seqs) {
        for (var seq : seqs) {
            topic.read(Records.consumed(EventRecord.of(publication(seq))));
        }
        topic.examine(CONVERSATION, end);
        return counts();
    }

    private static Publication publication(long seq) {
        return new Publication(
                BenchShop.ID,
                new EncodedEvent(
                        CONVERSATION,
                        seq,
                        "shopper:m-1",
                        0,
                        "message-received",
                        1,
                        new byte[0],
                        Instant.EPOCH));
    }

    private Map<String, Number> counts() {
        var figures = new Figures();
        verdict.count(figures);
        return figures.values();
    }

    private static Map<String, Number> wrong(long lost, long doubled, long gaps) {
        return Map.of("lost", lost, "doubled", doubled, "reordered", 0L, "gaps", gaps);
    }
}
