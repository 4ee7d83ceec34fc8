package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Recorded;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/// The events topic as its listeners see it.
class ChannelEventsTest {
    private final FixedVault vault = new FixedVault();
    private final ChannelEvents events = new ChannelEvents(vault, noClients());
    private final List<Recorded> heard = new ArrayList<>();

    @SafeVarargs
    private void come(ConsumerRecord<String, byte[]>... records) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> batch = new LinkedHashMap<>();
        batch.put(new TopicPartition(Topics.EVENTS, 0), List.of(records));
        events.receive(new ConsumerRecords<>(batch, Map.of()))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static ConsumerRecord<String, byte[]> event(String name) {
        return Records.consumed(CloudEventTest.event(name));
    }

    private static ConsumerRecord<String, byte[]> unheardOf() {
        ProducerRecord<String, byte[]> later = CloudEventTest.event("episode-closed");
        later.headers()
                .remove("ce_type")
                .add(CloudEvent.header("ce_type", "io.parley.event.of-the-next-release.v1"));
        return Records.consumed(later);
    }

    private static ConsumerRecord<String, byte[]> rubbish() {
        ProducerRecord<String, byte[]> good = CloudEventTest.event("episode-closed");
        byte[] data = "rubbish".getBytes(StandardCharsets.UTF_8);
        return Records.record(0, 0, Topics.EVENTS, good.key(), data, good);
    }

    @Test
    void a_listener_hears_what_it_wants() {
        events.listen(Samples.THREAD::equals, heard::add);

        come(event("message-received"));

        assertThat(heard)
                .extracting(recorded -> (Object) recorded.event())
                .containsExactly(
                        Objects.requireNonNull(EventSamples.all().get("message-received")));
    }

    @Test
    void a_listener_does_not_hear_of_others() {
        events.listen(Samples.GUEST_THREAD::equals, heard::add);

        come(event("message-received"));

        assertThat(heard).isEmpty();
    }

    @Test
    void an_event_of_the_next_release_is_skipped() {
        events.listen(Samples.THREAD::equals, heard::add);

        come(unheardOf(), event("episode-closed"));

        assertThat(heard).hasSize(1);
    }

    @Test
    void an_event_that_cannot_be_read_is_skipped() {
        events.listen(Samples.THREAD::equals, heard::add);

        come(rubbish(), event("episode-closed"));

        assertThat(heard).hasSize(1);
    }

    @Test
    void a_listener_that_breaks_stops_nothing() {
        events.listen(
                Samples.THREAD::equals,
                recorded -> {
                    heard.add(recorded);
                    throw new IllegalStateException("broken");
                });

        come(event("episode-opened"), event("episode-closed"));

        assertThat(heard).hasSize(2);
    }

    @Test
    void events_wait_for_a_vault_that_is_away_and_come_once() {
        events.listen(Samples.THREAD::equals, heard::add);
        vault.outages(2);

        come(event("episode-opened"), event("episode-closed"));

        assertThat(heard).hasSize(2);
    }

    @Test
    void an_erasure_makes_the_vault_forget_even_if_nobody_listens() {
        come(event("personal-data-erased"));

        assertThat(vault.forgotten()).containsExactly(Samples.THREAD);
    }

    /// These tests hand records over themselves; nobody asks the channel for its consumer.
    private static KafkaClientService noClients() {
        return (KafkaClientService)
                Proxy.newProxyInstance(
                        ChannelEventsTest.class.getClassLoader(),
                        new Class<?>[] {KafkaClientService.class},
                        (_, _, _) -> null);
    }
}
