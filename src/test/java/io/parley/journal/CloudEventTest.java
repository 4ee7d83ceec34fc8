package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/// Records are CloudEvents 1.0 in the binary mode of its Kafka binding: `id`, `source`,
/// `specversion` and `type` as headers with the prefix `ce_`, the data's type as `content-type`.
class CloudEventTest {
    static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    static ProducerRecord<String, byte[]> event(String name) {
        Recorded recorded =
                new Recorded(
                        Samples.THREAD,
                        7,
                        Samples.CAUSE,
                        1,
                        Samples.NOON,
                        Objects.requireNonNull(EventSamples.all().get(name)));
        return EventRecord.of(
                new Publication(Samples.MERCHANT, EventCodec.encode(recorded, TestKeys.key(0))));
    }

    static ProducerRecord<String, byte[]> command(String name) {
        return CommandCodec.encode(Objects.requireNonNull(CommandSamples.all().get(name)));
    }

    @Test
    void a_command_is_a_cloud_event() {
        assertThat(headers(command("shopper-said")))
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_id", Samples.THREAD + "/shopper:m-1"),
                        Map.entry("ce_source", "/merchants/tea-house"),
                        Map.entry("ce_type", "io.parley.command.shopper-said.v1"),
                        Map.entry("ce_time", "2026-06-18T12:00:00Z"),
                        Map.entry("ce_cause", "shopper:m-1"));
    }

    @Test
    void an_event_is_a_cloud_event() {
        assertThat(headers(event("episode-opened")))
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_id", Samples.THREAD + ":7"),
                        Map.entry("ce_source", "/merchants/tea-house"),
                        Map.entry("ce_type", "io.parley.event.episode-opened.v1"),
                        Map.entry("ce_time", "2026-06-18T12:00:00Z"),
                        Map.entry("ce_seq", "7"),
                        Map.entry("ce_cause", "shopper:m-1"),
                        Map.entry("ce_ordinal", "1"));
    }

    @Test
    void an_event_is_keyed_by_its_conversation() {
        assertThat(event("episode-opened"))
                .extracting(ProducerRecord::topic, ProducerRecord::key)
                .containsExactly("parley.events.v1", Samples.THREAD.toString());
    }

    @Test
    void an_erasure_is_told_by_its_headers() {
        assertThat(EventRecord.isErasure(Records.consumed(event("personal-data-erased")))).isTrue();
    }

    @Test
    void another_event_is_no_erasure() {
        assertThat(EventRecord.isErasure(Records.consumed(event("episode-closed")))).isFalse();
    }
}
