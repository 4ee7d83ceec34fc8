package io.parley.journal;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// Records as a consumer meets them.
public final class Records {
    private Records() {}

    public static ConsumerRecord<String, byte[]> consumed(ProducerRecord<String, byte[]> sent) {
        return at(0, 0, sent);
    }

    public static ConsumerRecord<String, byte[]> at(
            int partition, long offset, ProducerRecord<String, byte[]> sent) {
        return record(partition, offset, sent.topic(), sent.key(), sent.value(), sent);
    }

    /// A record with the headers of another.
    @SuppressWarnings("NullAway") // Kafka's key and value may be null; its class does not say so
    static ConsumerRecord<String, byte[]> record(
            int partition,
            long offset,
            String topic,
            @Nullable String key,
            byte @Nullable [] value,
            ProducerRecord<String, byte[]> headersOf) {
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                new RecordHeaders(headersOf.headers().toArray()),
                Optional.empty());
    }
}
