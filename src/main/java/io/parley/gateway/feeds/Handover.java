package io.parley.gateway.feeds;

import io.parley.platform.Persistence;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Hands partitions of the channel `shop` over with nothing at work: a batch that an instance
/// finishes late would put older records over the newer ones of the next owner. One batch is at
/// work at a time.
@ApplicationScoped
@Identifier("shop")
public class Handover implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Handover.class);

    /// Well below the time after which the broker takes a silent member for dead.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Persistence persistence;
    private volatile @Nullable Batch running;

    public Handover(InstantSource clock, ShopFeedMetrics metrics) {
        this.persistence = new Persistence(clock);
        metrics.watch(persistence);
    }

    private static final class Batch {
        private final Map<TopicPartition, OffsetAndMetadata> next;

        /// Whether it is done; it is not when it was given up.
        private final CompletableFuture<Boolean> over = new CompletableFuture<>();

        private volatile boolean revoked;
        private volatile boolean givenUp;

        Batch(ConsumerRecords<?, ?> records) {
            next = records.nextOffsets();
        }

        Uni<Void> giveUp() {
            givenUp = true;
            return Uni.createFrom().voidItem();
        }
    }

    /// Does the work of a batch, again and again during an outage, until it is done or its
    /// partitions are somebody else's. A try that has begun is always waited for.
    ///
    /// @param work done anew at each subscription
    /// @return whether it is done
    Uni<Boolean> insist(ConsumerRecords<?, ?> records, Uni<Void> work) {
        Batch batch = new Batch(records);
        running = batch;
        return persistence
                .insist(() -> batch.revoked ? batch.giveUp() : work)
                .map(_ -> !batch.givenUp)
                .invoke(batch.over::complete);
    }

    @Override
    public void onPartitionsRevoked(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Batch batch = running;
        if (batch == null) {
            return;
        }
        batch.revoked = true;
        running = null;
        if (isDone(batch)) {
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>(batch.next);
            done.keySet().retainAll(partitions);
            commit(consumer, done);
        }
    }

    /// Waits for the end of a batch's work.
    private static boolean isDone(Batch batch) {
        try {
            return batch.over.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("A batch of shops' records is left to the next owner: %s", e);
        }
        return false;
    }

    /// What cannot be committed is read once more, which does no harm.
    private static void commit(
            Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> done) {
        try {
            consumer.commitSync(done);
        } catch (KafkaException e) {
            LOG.warnf("Offsets of shops' records are not committed: %s", e);
        }
    }
}
