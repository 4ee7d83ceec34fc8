package io.parley.gateway.feeds;

import io.parley.journal.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// A shop's record as its shop sends it.
record ShopRecordSample(String type, String source, @Nullable String key, @Nullable String data) {
    static ShopRecordSample page(String merchant, String id, String title) {
        return of(
                merchant,
                "page",
                id,
                "{\"id\":\"%s\",\"kind\":\"faq\",\"title\":\"%s\",\"body\":\"B\"}"
                        .formatted(id, title));
    }

    static ShopRecordSample of(String merchant, String kind, String id, String data) {
        return new ShopRecordSample(
                "io.parley.shop." + kind + ".v1",
                "/merchants/" + merchant,
                merchant + "/" + kind + "/" + id,
                data);
    }

    ShopRecordSample type(String other) {
        return new ShopRecordSample(other, source, key, data);
    }

    ShopRecordSample source(String other) {
        return new ShopRecordSample(type, other, key, data);
    }

    ShopRecordSample key(@Nullable String other) {
        return new ShopRecordSample(type, source, other, data);
    }

    ShopRecordSample data(@Nullable String other) {
        return new ShopRecordSample(type, source, key, other);
    }

    ProducerRecord<String, byte[]> sent() {
        return new ProducerRecord<>(Topics.SHOP, null, key, bytes(), headers());
    }

    @SuppressWarnings("NullAway") // Kafka's key and value may be null; its class does not say so
    ConsumerRecord<String, byte[]> consumed(long offset) {
        return new ConsumerRecord<>(
                Topics.SHOP,
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                bytes(),
                headers(),
                Optional.empty());
    }

    private byte @Nullable [] bytes() {
        return data == null ? null : data.getBytes(StandardCharsets.UTF_8);
    }

    private RecordHeaders headers() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8));
        headers.add("ce_id", "1".getBytes(StandardCharsets.UTF_8));
        if (!type.isEmpty()) {
            headers.add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        headers.add("ce_source", source.getBytes(StandardCharsets.UTF_8));
        return headers;
    }
}
