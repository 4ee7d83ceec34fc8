package io.parley.local.sandbox;

import io.parley.commerce.MerchantId;
import io.parley.gateway.frames.Written;
import io.parley.journal.Topics;
import io.parley.platform.KafkaClients;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/// Reports movements on their topic, as a carrier does: CloudEvents in the binary mode of their
/// Kafka binding.
@Singleton
class CarrierPost {
    private static final String TYPE = "io.parley.parcel.moved.v1";

    private final KafkaProducer<String, byte[]> producer;
    private final InstantSource clock;

    CarrierPost(KafkaClients kafka, InstantSource clock) {
        this.producer = kafka.producer();
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /// Completes when the broker holds the report. On a worker, since a producer that does not know
    /// the topic yet blocks.
    Uni<Void> send(MerchantId merchant, Movement movement) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    var _ =
                            producer.send(
                                    record(merchant, movement),
                                    (_, failure) -> {
                                        if (failure == null) {
                                            emitter.complete(null);
                                        } else {
                                            emitter.fail(failure);
                                        }
                                    });
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private ProducerRecord<String, byte[]> record(MerchantId merchant, Movement movement) {
        String key = merchant + "/" + movement.name();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ce_specversion", "1.0");
        attributes.put("content-type", "application/json");
        attributes.put("ce_id", key + "/" + movement.id());
        attributes.put("ce_source", "/merchants/" + merchant);
        attributes.put("ce_type", TYPE);
        attributes.put("ce_time", clock.instant().toString());
        List<Header> headers = attributes.entrySet().stream().map(CarrierPost::header).toList();
        byte[] data = Written.json(movement).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(Topics.PARCELS, null, key, data, headers);
    }

    private static Header header(Map.Entry<String, String> attribute) {
        return new RecordHeader(
                attribute.getKey(), attribute.getValue().getBytes(StandardCharsets.UTF_8));
    }
}
