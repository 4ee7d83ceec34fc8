package io.parley.turn;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.journal.DeadLetter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.KafkaCDIEvents;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.commit.KafkaThrottledLatestProcessedCommit;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailStop;
import io.smallrye.reactive.messaging.kafka.impl.KafkaSource;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Why the turn reads Kafka directly (docs/decisions/0004): three rules of the turn, each held
/// against a batch channel and against a loop over the plain client. What a channel is known to
/// miss is asserted as missed, so a release of the connector that mends it turns this test red.
@NullMarked
class ChannelUnderRebalanceIT {
    private static final AtomicInteger TOPICS = new AtomicInteger();
    private static final long LONG = 1_000;
    private static final Duration BEFORE_RETRY = Duration.ofMillis(200);

    /// Longer than any rebalance or poll, for what is not waited for: no race decides a test.
    private static final long FAR_LONGER = 15_000;

    private static final Vertx VERTX = Vertx.vertx();
    private static TestBroker broker;

    enum Reader {
        /// `batch=true` and nothing else.
        BARE_CHANNEL,
        /// The same with a rebalance listener of ours that waits and commits, and a handler that
        /// retries in its place.
        CHANNEL_WITH_LISTENER,
        DIRECT
    }

    private final Desk desk = new Desk();
    private final String topic = "commands-" + TOPICS.incrementAndGet();

    @BeforeAll
    static void startBroker() throws Exception {
        broker = new TestBroker();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
        VERTX.closeAndAwait();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsGivenAPartitionWhoseBatchIsStillAtWork(Reader reader) throws Exception {
        broker.topic(topic, 2);
        desk.slow = 0;
        desk.slowFor = reader == Reader.BARE_CHANNEL ? FAR_LONGER : LONG;
        try (AutoCloseable _ = open(reader)) {
            send(0);
            await().atMost(10, SECONDS).until(() -> desk.atWork.contains(0));
            boolean settled = joinAndSeeWhetherSettled(0);
            assertThat(settled).isEqualTo(reader != Reader.BARE_CHANNEL);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANNEL_WITH_LISTENER", "DIRECT"})
    void aSlowPartitionDoesNotHoldUpItsNeighbour(Reader reader) throws Exception {
        broker.topic(topic, 2);
        desk.slow = 0;
        desk.slowFor = reader == Reader.DIRECT ? FAR_LONGER : LONG;
        try (AutoCloseable _ = open(reader)) {
            send(0);
            await().atMost(10, SECONDS).until(() -> desk.atWork.contains(0));
            send(1);
            await().atMost(10, SECONDS).until(() -> desk.done.contains(1));
            boolean together = desk.atWork.contains(0);
            desk.enough.complete(null);
            assertThat(together).isEqualTo(reader == Reader.DIRECT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANNEL_WITH_LISTENER", "DIRECT"})
    void aFailingPartitionDoesNotHoldUpItsNeighbour(Reader reader) throws Exception {
        broker.topic(topic, 2);
        desk.failing = 0;
        try (AutoCloseable _ = open(reader)) {
            send(0);
            await().atMost(10, SECONDS).until(() -> desk.failures.get() > 0);
            send(1);
            int before = desk.failures.get();
            await().atMost(10, SECONDS)
                    .until(() -> desk.done.contains(1) || desk.failures.get() > before + 15);
            assertThat(desk.done.contains(1)).isEqualTo(reader == Reader.DIRECT);

            desk.failing = -1;
            await().atMost(10, SECONDS).until(() -> desk.done.containsAll(Set.of(0, 1)));
        }
    }

    private AutoCloseable open(Reader reader) {
        return switch (reader) {
            case DIRECT -> new Direct(topic, desk);
            case BARE_CHANNEL -> new Channel(topic, desk, null);
            case CHANNEL_WITH_LISTENER -> new Channel(topic, desk, new Drain(desk));
        };
    }

    /// Joins the group under a name the assignor sorts first, so that it is given `partition`.
    private boolean joinAndSeeWhetherSettled(int partition) {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        TopicPartition wanted = new TopicPartition(topic, partition);
        try (KafkaConsumer<String, String> next = new KafkaConsumer<>(settings("a-newcomer"))) {
            next.subscribe(
                    List.of(topic),
                    new ConsumerRebalanceListener() {
                        @Override
                        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
                            if (!assigned.contains(wanted)) return;
                            OffsetAndMetadata committed =
                                    next.committed(Set.of(wanted)).get(wanted);
                            settled.complete(
                                    !desk.atWork.contains(partition)
                                            && committed != null
                                            && committed.offset() == 1);
                        }

                        @Override
                        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {}
                    });
            await().atMost(15, SECONDS)
                    .until(() -> {
                        next.poll(Duration.ofMillis(50));
                        return settled.isDone();
                    });
        }
        return settled.join();
    }

    private void send(int partition) {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.address),
                        new StringSerializer(),
                        new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(topic, partition, "key", "command"));
        }
    }

    private static Map<String, Object> settings(String member) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", broker.address),
                Map.entry("group.id", "turn-" + TOPICS.get()),
                Map.entry("client.id", member),
                Map.entry("enable.auto.commit", "false"),
                Map.entry("auto.offset.reset", "earliest"),
                Map.entry("heartbeat.interval.ms", "100"),
                Map.entry("key.deserializer", StringDeserializer.class.getName()),
                Map.entry("value.deserializer", StringDeserializer.class.getName()));
    }

    /// The work: asynchronous, slow for one partition, failing for one.
    private static final class Desk {
        final Set<Integer> atWork = ConcurrentHashMap.newKeySet();
        final Set<Integer> done = ConcurrentHashMap.newKeySet();
        final AtomicInteger failures = new AtomicInteger();
        final CompletableFuture<@Nullable Void> enough = new CompletableFuture<>();
        volatile long slowFor;
        volatile int slow = -1;
        volatile int failing = -1;

        /// Of its own, since the one of CompletableFuture may have been begun by another test, with
        /// another test's classes.
        private final ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(
                        work -> Thread.ofPlatform().daemon().unstarted(work));

        CompletableFuture<?> work(int number) {
            atWork.add(number);
            CompletableFuture<?> worked =
                    number == slow ? enough.copy() : new CompletableFuture<>();
            var _ =
                    clock.schedule(
                            () -> worked.complete(null),
                            number == slow ? slowFor : 50,
                            MILLISECONDS);
            return worked.thenRun(() -> {
                atWork.remove(number);
                if (number == failing) {
                    failures.incrementAndGet();
                    throw new IllegalStateException("the publish failed");
                }
                done.add(number);
            });
        }
    }

    /// The turn's own reader; to it, these records are unreadable commands.
    private static final class Direct implements AutoCloseable {
        private final Turns turns;
        private final Thread thread;

        Direct(String topic, Desk desk) {
            Map<String, Object> settings = new HashMap<>(settings("reader"));
            settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
            turns =
                    new Turns(
                            new KafkaConsumer<>(settings),
                            topic,
                            (_, strays) ->
                                    Uni.createFrom()
                                            .completionStage(() -> work(desk, strays))
                                            .onFailure()
                                            .retry()
                                            .withBackOff(BEFORE_RETRY, BEFORE_RETRY)
                                            .indefinitely(),
                            Clock.systemUTC());
            thread = Thread.ofPlatform().name("turn-poll").start(turns);
        }

        private static CompletableFuture<Void> work(Desk desk, List<DeadLetter> strays) {
            return CompletableFuture.allOf(
                    strays.stream()
                            .map(stray -> desk.work(stray.record().partition()))
                            .toArray(CompletableFuture[]::new));
        }

        @Override
        public void close() throws InterruptedException {
            turns.stop();
            thread.join();
        }
    }

    /// What the connector builds for `mp.messaging.incoming.commands.batch=true`, subscribed to as
    /// it subscribes a method that takes a message and returns a `Uni`.
    private static final class Channel implements AutoCloseable {
        private final KafkaSource<String, String> source;

        Channel(String topic, Desk desk, @Nullable Drain drain) {
            Map<String, String> config = new HashMap<>();
            settings("reader").forEach((key, value) -> config.put(key, value.toString()));
            config.putAll(
                    Map.of(
                            "channel-name", topic,
                            "connector", "smallrye-kafka",
                            "topic", topic,
                            "batch", "true",
                            "graceful-shutdown", "false",
                            "tracing-enabled", "false",
                            "health-enabled", "false"));
            if (drain != null) config.put("consumer-rebalance-listener.name", "drain");
            source =
                    new KafkaSource<>(
                            VERTX,
                            "turn-" + TOPICS.get(),
                            new KafkaConnectorIncomingConfiguration(
                                    new SmallRyeConfigBuilder().withDefaultValues(config).build()),
                            none(),
                            one(new KafkaThrottledLatestProcessedCommit.Factory()),
                            one(new KafkaFailStop.Factory()),
                            drain == null ? none() : one(drain),
                            new NoEvents(),
                            none(),
                            none(),
                            -1);
            var _ =
                    source.getBatchStream()
                            .onItem()
                            .transformToUniAndConcatenate(
                                    batch -> drain == null ? bare(desk, batch) : drain.work(batch))
                            .subscribe()
                            .with(_ -> {});
        }

        private static Uni<?> bare(Desk desk, IncomingKafkaRecordBatch<String, String> batch) {
            return all(desk, records(batch))
                    .chain(() -> Uni.createFrom().completionStage(batch.ack()));
        }

        static ConsumerRecords<?, ?> records(IncomingKafkaRecordBatch<String, String> batch) {
            return batch.getMetadata(IncomingKafkaRecordBatchMetadata.class)
                    .orElseThrow()
                    .getRecords();
        }

        static Uni<?> all(Desk desk, ConsumerRecords<?, ?> records) {
            return Uni.createFrom()
                    .completionStage(() ->
                            CompletableFuture.allOf(
                                    records.partitions().stream()
                                            .map(p -> desk.work(p.partition()))
                                            .toArray(CompletableFuture[]::new)));
        }

        @Override
        public void close() {
            source.closeQuietly();
        }
    }

    /// What a channel needs from us to hand a partition over in order.
    private static final class Drain implements KafkaConsumerRebalanceListener {
        private final Desk desk;
        private final Map<TopicPartition, CompletableFuture<?>> running = new ConcurrentHashMap<>();
        private final Map<TopicPartition, OffsetAndMetadata> finished = new ConcurrentHashMap<>();

        Drain(Desk desk) {
            this.desk = desk;
        }

        Uni<?> work(IncomingKafkaRecordBatch<String, String> batch) {
            ConsumerRecords<?, ?> records = Channel.records(batch);
            CompletableFuture<Void> over = new CompletableFuture<>();
            records.partitions().forEach(partition -> running.put(partition, over));
            return Channel.all(desk, records)
                    .onFailure()
                    .retry()
                    .withBackOff(Duration.ofMillis(100), Duration.ofMillis(100))
                    .indefinitely()
                    .invoke(() -> {
                        finished.putAll(records.nextOffsets());
                        over.complete(null);
                    })
                    .chain(() -> Uni.createFrom().completionStage(batch.ack()));
        }

        @Override
        public void onPartitionsRevoked(
                Consumer<?, ?> consumer, Collection<TopicPartition> revoked) {
            List<CompletableFuture<?>> waitFor = new ArrayList<>();
            for (TopicPartition partition : revoked) {
                CompletableFuture<?> over = running.remove(partition);
                if (over != null) waitFor.add(over);
            }
            try {
                CompletableFuture.allOf(waitFor.toArray(CompletableFuture[]::new)).get(10, SECONDS);
            } catch (Exception _) {
                return;
            }
            Map<TopicPartition, OffsetAndMetadata> last = new HashMap<>(finished);
            last.keySet().retainAll(revoked);
            consumer.commitSync(last);
            finished.keySet().removeAll(revoked);
        }
    }

    private static final class NoEvents extends KafkaCDIEvents {
        @Override
        @SuppressWarnings("unchecked")
        public Event<Consumer<?, ?>> consumer() {
            return (Event<Consumer<?, ?>>) stub(Event.class, Map.of());
        }
    }

    private static <T> Instance<T> none() {
        return instance(Map.of("isUnsatisfied", true, "isResolvable", false));
    }

    private static <T> Instance<T> one(Object only) {
        return instance(Map.of("isUnsatisfied", false, "isResolvable", true, "get", only));
    }

    @SuppressWarnings("unchecked")
    private static <T> Instance<T> instance(Map<String, Object> answers) {
        return (Instance<T>) stub(Instance.class, answers);
    }

    private static Object stub(Class<?> type, Map<String, Object> answers) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, _) ->
                        switch (method.getName()) {
                            case "select" -> self;
                            case "stream" -> Stream.ofNullable(answers.get("get"));
                            case "iterator" -> List.of().iterator();
                            default -> answers.get(method.getName());
                        });
    }
}
