package io.parley.gateway.feeds;

import io.parley.journal.Topics;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// A record of the topic of movements as shops write it; a test changes what it is about. Single
/// quotes stand for double ones.
record MovementRecord(@Nullable String key, Map<String, String> headers, @Nullable String data) {
    private static final String TYPE = "io.parley.parcel.moved.v1";

    static MovementRecord of(String merchant, String parcel, String fields) {
        return new MovementRecord(
                merchant + "/" + parcel,
                Map.of("ce_type", TYPE, "ce_source", "/merchants/" + merchant),
                "{'parcel': '%s', %s}".formatted(parcel, fields).replace('\'', '"'));
    }

    /// A movement of the tea house's parcel `p` on 3 November 2026.
    static MovementRecord moved(String id, String milestone) {
        return moved(id, milestone, "");
    }

    static MovementRecord moved(String id, String milestone, String more) {
        return of(
                "tea-house",
                "p",
                "'id': '%s', 'milestone': '%s', 'at': '2026-11-03T12:00:00Z'%s"
                        .formatted(id, milestone, more));
    }

    MovementRecord with(String header, @Nullable String value) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        if (value == null) {
            others.remove(header);
        } else {
            others.put(header, value);
        }
        return new MovementRecord(key, others, data);
    }

    MovementRecord keyed(@Nullable String another) {
        return new MovementRecord(another, headers, data);
    }

    MovementRecord saying(@Nullable String another) {
        return new MovementRecord(
                key, headers, another == null ? null : another.replace('\'', '"'));
    }

    /// The same with another text in its data.
    MovementRecord replacing(String some, String other) {
        return saying(String.valueOf(data).replace(some.replace('\'', '"'), other));
    }

    @SuppressWarnings("NullAway") // Kafka's key and value may be null; its class does not say so
    ConsumerRecord<String, byte[]> consumed() {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topics.PARCELS, 3, 7, key, bytes());
        headers.forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    @SuppressWarnings("NullAway") // as above
    ProducerRecord<String, byte[]> toSend() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topics.PARCELS, key, bytes());
        headers.forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    private byte @Nullable [] bytes() {
        return data == null ? null : utf8(data);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
