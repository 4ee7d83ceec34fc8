package io.parley.journal;

import io.parley.platform.KafkaClients;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// Publishes with the turn's own idempotent producer (`acks=all`).
@ApplicationScoped
public class KafkaPublisher implements Publisher {
    private final Producer<String, byte[]> producer;

    @Inject
    public KafkaPublisher(KafkaClients kafka) {
        this(kafka.producer());
    }

    KafkaPublisher(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }

    @Override
    public Uni<Void> publish(List<Publication> events, List<DeadLetter> deadLetters) {
        if (events.isEmpty() && deadLetters.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .emitter(emitter -> {
                    List<ProducerRecord<String, byte[]>> records = records(events, deadLetters);
                    Acknowledgements all = new Acknowledgements(emitter, records.size());
                    records.forEach(record -> send(record, all));
                });
    }

    private static List<ProducerRecord<String, byte[]>> records(
            List<Publication> events, List<DeadLetter> deadLetters) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (Publication event : events) {
            records.add(EventRecord.of(event));
            if (EventType.ACTION_ASKED.wireName().equals(event.event().type())) {
                records.add(EventRecord.forLane(event));
            }
        }
        deadLetters.forEach(letter -> records.add(record(letter)));
        return records;
    }

    /// Nothing follows a failure: the broker may be back for the next record, which would then
    /// stand before the one that failed.
    private void send(ProducerRecord<String, byte[]> record, Acknowledgements all) {
        if (!all.hasFailed()) {
            var _ = producer.send(record, all);
        }
    }

    private static ProducerRecord<String, byte[]> record(DeadLetter letter) {
        ConsumerRecord<String, byte[]> from = letter.record();
        Headers headers = new RecordHeaders(from.headers().toArray());
        headers.add(CloudEvent.header(DeadLetters.REASON, letter.reason()));
        headers.add(CloudEvent.header(DeadLetters.AT, letter.at().toString()));
        headers.add(
                CloudEvent.header(
                        DeadLetters.ORIGIN,
                        from.topic() + "/" + from.partition() + "/" + from.offset()));
        return new ProducerRecord<>(Topics.DEAD_LETTERS, null, from.key(), from.value(), headers);
    }

    /// Counts a batch's acknowledgements; the first failure fails the batch.
    private static final class Acknowledgements implements Callback {
        private final UniEmitter<? super Void> emitter;
        private final AtomicInteger missing;
        private volatile boolean failed;

        Acknowledgements(UniEmitter<? super Void> emitter, int records) {
            this.emitter = emitter;
            this.missing = new AtomicInteger(records);
        }

        boolean hasFailed() {
            return failed;
        }

        @Override
        public void onCompletion(
                org.apache.kafka.clients.producer.@Nullable RecordMetadata metadata,
                @Nullable Exception failure) {
            if (failure != null) {
                failed = true;
                emitter.fail(failure);
            } else if (missing.decrementAndGet() == 0) {
                emitter.complete(null);
            }
        }
    }
}
