package io.parley.cli.bench.faults;

import io.parley.cli.bench.faults.Verdict.Wrong;
import io.parley.conversation.ConversationId;
import io.parley.journal.EventRecord;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// By the events topic: whoever drops what is not above the last seq seen, as every consumer does,
/// meets no gap and misses nothing.
final class TopicCheck {
    private final Verdict verdict;
    private final Map<ConversationId, Long> last = new HashMap<>();

    TopicCheck(Verdict verdict) {
        this.verdict = verdict;
    }

    void read(ConsumerRecord<String, byte[]> record) {
        var event = EventRecord.read(record);
        var before = last.getOrDefault(event.conversation(), 0L);
        if (event.seq() > before + 1) {
            verdict.add(
                    Wrong.GAPS,
                    "the events topic goes from seq %d to %d in conversation %s",
                    before,
                    event.seq(),
                    event.conversation());
        }
        last.put(event.conversation(), Math.max(before, event.seq()));
    }

    /// The journal ends at this seq, so the topic must.
    void examine(ConversationId conversation, long end) {
        var published = last.getOrDefault(conversation, 0L);
        if (published < end) {
            verdict.add(
                    Wrong.LOST,
                    "the events topic ends at seq %d of %d in conversation %s",
                    published,
                    end,
                    conversation);
        }
    }
}
