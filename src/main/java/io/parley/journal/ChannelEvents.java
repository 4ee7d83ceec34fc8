package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// The events topic over the channel `events`, which is assigned all partitions instead of joining
/// a group. An event that could not be delivered is skipped here: whoever listens sees the gap in
/// `seq` and reads it from the journal.
@ApplicationScoped
public class ChannelEvents implements LiveEvents {
    private static final Logger LOG = Logger.getLogger(ChannelEvents.class);

    private static final String CHANNEL = "events";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Vault vault;
    private final KafkaClientService clients;
    private volatile boolean positioned;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    private record Listener(
            Predicate<ConversationId> wanted, java.util.function.Consumer<Recorded> consumer) {}

    public ChannelEvents(Vault vault, KafkaClientService clients) {
        this.vault = vault;
        this.clients = clients;
    }

    /// Asks the channel's consumer for its place in every partition, which settles it.
    void position(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        KafkaConsumer<String, byte[]> consumer = clients.getConsumer(CHANNEL);
        if (consumer != null) {
            var _ =
                    consumer.runOnPollingThread(ChannelEvents::settlePlaces)
                            .onFailure()
                            .retry()
                            .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                            .indefinitely()
                            .subscribe()
                            .with(_ -> positioned = true);
        }
    }

    private static boolean settlePlaces(Consumer<String, byte[]> consumer) {
        Set<TopicPartition> partitions = consumer.assignment();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("No partition is assigned yet");
        }
        partitions.forEach(consumer::position);
        return true;
    }

    @Override
    public boolean isPositioned() {
        return positioned;
    }

    @Override
    public void listen(
            Predicate<ConversationId> wanted, java.util.function.Consumer<Recorded> listener) {
        listeners.add(new Listener(wanted, listener));
    }

    @Incoming(CHANNEL)
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        List<EncodedEvent> wanted = new ArrayList<>();
        records.forEach(record -> keepWanted(record, wanted));
        if (wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<ConversationId> ids =
                wanted.stream().map(EncodedEvent::conversation).collect(Collectors.toSet());
        return vault.rings(ids)
                .onFailure()
                .invoke(e -> LOG.warnf("Live events wait for keys: %s", e.getClass().getName()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(rings -> wanted.forEach(event -> deliverOrSkip(event, rings)))
                .replaceWithVoid();
    }

    private void keepWanted(ConsumerRecord<String, byte[]> record, List<EncodedEvent> wanted) {
        ConversationId id = EventRecord.conversation(record);
        if (EventRecord.isErasure(record)) {
            vault.forget(id);
        }
        if (listeners.stream().anyMatch(listener -> listener.wanted.test(id))) {
            wanted.add(EventRecord.read(record));
        }
    }

    private void deliverOrSkip(EncodedEvent event, Map<ConversationId, KeyRing> rings) {
        try {
            deliver(event, rings);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e, "Event skipped conversation=%s seq=%d", event.conversation(), event.seq());
        }
    }

    private void deliver(EncodedEvent event, Map<ConversationId, KeyRing> rings) {
        Recorded recorded = EventCodec.decode(event, KeyRing.of(event.conversation(), rings));
        for (Listener listener : listeners) {
            if (listener.wanted.test(event.conversation())) {
                listener.consumer.accept(recorded);
            }
        }
    }
}
