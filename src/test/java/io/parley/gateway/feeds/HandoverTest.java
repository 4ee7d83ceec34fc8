package io.parley.gateway.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final TopicPartition OURS = new TopicPartition("parley.shop.v1", 0);

    private final Handover handover =
            new Handover(
                    InstantSource.system(),
                    new ShopFeedMetrics(new SimpleMeterRegistry(), InstantSource.system()));
    private final MockConsumer<String, byte[]> consumer =
            new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
    private final CompletableFuture<Void> work = new CompletableFuture<>();

    @BeforeEach
    void assign() {
        consumer.assign(List.of(OURS));
    }

    @Test
    void aBatchIsDoneOnceItsWorkIs() {
        CompletableFuture<Boolean> done = insist(Uni.createFrom().voidItem());

        assertThat(done).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
    }

    @Test
    void duringAnOutageItIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();

        CompletableFuture<Boolean> done = insist(failing(tries, 2));

        assertThat(done).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
        assertThat(tries).hasValue(3);
    }

    @Test
    void whoeverTakesOverWaitsForWhatIsAtWork() {
        CompletableFuture<Boolean> done = insist(Uni.createFrom().completionStage(work));
        CompletableFuture<Void> revoked = revoke();
        await().during(Duration.ofMillis(200)).until(() -> !revoked.isDone());

        work.complete(null);

        assertThat(revoked).succeedsWithin(Duration.ofSeconds(5));
        assertThat(done).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
        assertThat(committed()).isEqualTo(8);
    }

    @Test
    void whatIsTriedInVainIsGivenUpAndNotCommitted() {
        AtomicInteger tries = new AtomicInteger();
        CompletableFuture<Boolean> done = insist(failing(tries, Integer.MAX_VALUE));

        CompletableFuture<Void> revoked = revoke();

        assertThat(revoked).succeedsWithin(Duration.ofSeconds(10));
        assertThat(done).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(false);
        assertThat(committed()).isZero();
    }

    /// Else the offset of long ago would be committed over the next owner's.
    @Test
    void aPartitionThatLeavesASecondTimeIsNotCommittedAgain() {
        var _ = insist(Uni.createFrom().voidItem());
        assertThat(revoke()).succeedsWithin(Duration.ofSeconds(5));
        consumer.commitSync(Map.of(OURS, new OffsetAndMetadata(50)));

        assertThat(revoke()).succeedsWithin(Duration.ofSeconds(5));

        assertThat(committed()).isEqualTo(50);
    }

    private CompletableFuture<Boolean> insist(Uni<Void> work) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(OURS.topic(), OURS.partition(), 7, "key", new byte[0]);
        ConsumerRecords<String, byte[]> records =
                new ConsumerRecords<>(
                        Map.of(OURS, List.of(record)), Map.of(OURS, new OffsetAndMetadata(8)));
        return handover.insist(records, work).subscribeAsCompletionStage();
    }

    private static Uni<Void> failing(AtomicInteger tries, int times) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> {
                    if (tries.incrementAndGet() <= times) {
                        throw new IllegalStateException("down");
                    }
                });
    }

    private CompletableFuture<Void> revoke() {
        return CompletableFuture.runAsync(
                () -> handover.onPartitionsRevoked(consumer, List.of(OURS)));
    }

    private long committed() {
        OffsetAndMetadata committed = consumer.committed(Set.of(OURS)).get(OURS);
        return committed == null ? 0 : committed.offset();
    }
}
