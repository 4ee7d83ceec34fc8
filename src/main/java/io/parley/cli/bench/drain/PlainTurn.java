package io.parley.cli.bench.drain;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.cli.bench.Acknowledged;
import io.parley.cli.bench.BenchShop;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Timer;
import io.parley.conversation.TimerKind;
import io.parley.journal.EncodedEvent;
import io.parley.journal.EventRecord;
import io.parley.journal.Move;
import io.parley.journal.Publication;
import io.parley.journal.WatchChanges;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/// A turn without a decision: reads commands and snapshots, writes what the turn wrote for others,
/// to the same kinds of rows, snapshots and events, one step after the other.
final class PlainTurn implements Threads.Work {
    private static final Duration SILENCE = Duration.ofDays(7);

    private static final ObjectReader READER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readerFor(Asked.class);

    private final Sample sample;
    private final PlainSnapshots snapshots;
    private final PlainJournal journal;
    private final KafkaProducer<String, byte[]> producer;
    private final String events;
    private final Clock clock = Clock.systemUTC();
    private int taken;

    private record Asked(From envelope, String text, String language, boolean automatic) {}

    private record From(UUID conversation, String merchant, String cause, String at) {}

    PlainTurn(
            Sample sample,
            PlainSnapshots snapshots,
            PlainJournal journal,
            KafkaProducer<String, byte[]> producer,
            String events) {
        this.sample = sample;
        this.snapshots = snapshots;
        this.journal = journal;
        this.producer = producer;
        this.events = events;
    }

    @Override
    public void take(ConsumerRecords<String, byte[]> records) throws IOException, SQLException {
        var asked = read(records);
        var versions = versions(List.copyOf(asked.keySet()));
        var now = clock.instant();
        List<Move> moves = new ArrayList<>(asked.size());
        asked.forEach(
                (id, causes) -> moves.add(move(id, causes, versions.getOrDefault(id, 0L), now)));
        journal.append(moves);
        publish(moves);
        snapshots.keep(moves);
    }

    private static Map<ConversationId, List<String>> read(ConsumerRecords<String, byte[]> records)
            throws IOException {
        Map<ConversationId, List<String>> causes = new LinkedHashMap<>();
        for (var record : records) {
            Asked asked = READER.readValue(record.value());
            causes.computeIfAbsent(
                            new ConversationId(asked.envelope.conversation), _ -> new ArrayList<>())
                    .add(asked.envelope.cause);
        }
        return causes;
    }

    private Map<ConversationId, Long> versions(List<ConversationId> ids) throws SQLException {
        var found = new HashMap<>(snapshots.versions(ids));
        var missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            found.putAll(journal.versions(missing));
        }
        return found;
    }

    private Move move(ConversationId id, List<String> causes, long version, Instant now) {
        List<EncodedEvent> written = new ArrayList<>();
        for (var cause : causes) {
            var ordinal = 0;
            for (var event : sample.events(version + written.size() == 0, taken++)) {
                var seq = version + written.size() + 1;
                written.add(
                        new EncodedEvent(
                                id,
                                seq,
                                cause,
                                ordinal++,
                                event.type(),
                                event.version(),
                                event.payload(),
                                now));
            }
        }
        var state = sample.state(taken);
        return new Move(
                id,
                BenchShop.ID,
                version,
                version + written.size(),
                state.status(),
                state.bytes(),
                written,
                version > 0
                        ? List.of()
                        : List.of(new Timer(TimerKind.SILENCE, now.plus(SILENCE), 1)),
                WatchChanges.NONE,
                now);
    }

    private void publish(List<Move> moves) {
        var sent = new Acknowledged(producer);
        for (var move : moves) {
            for (var event : move.events()) {
                var record = EventRecord.of(new Publication(move.merchant(), event));
                sent.send(
                        new ProducerRecord<>(
                                events, null, record.key(), record.value(), record.headers()));
            }
        }
        sent.await();
    }

    @Override
    public void close() throws IOException, SQLException {
        snapshots.close();
        journal.close();
        producer.close();
    }
}
