package io.parley.turn;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// A batch being worked on: the offsets it begins at, those to commit when it is done, the work.
record InFlight(
        Map<TopicPartition, Long> first,
        Map<TopicPartition, OffsetAndMetadata> next,
        CompletableFuture<Void> work) {
    private static final Logger LOG = Logger.getLogger(InFlight.class);

    Set<TopicPartition> partitions() {
        return next.keySet();
    }

    boolean touches(Collection<TopicPartition> others) {
        return !Collections.disjoint(partitions(), others);
    }

    /// Whether everything is acknowledged. Work that failed for good is never done: its partitions
    /// stay as they are until somebody looks.
    boolean isDone() {
        return work.isDone() && !work.isCompletedExceptionally();
    }

    /// Waits for the work, on the polling thread, which has nothing better to do then; gives it up
    /// after `patience`, and whoever reads the partition next meets the commands again.
    boolean finish(Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            LOG.warnf("Batch given up partitions=%s: %s", partitions(), e.getClass().getName());
            abandon();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abandon();
            return false;
        }
    }

    void abandon() {
        work.cancel(true);
    }
}
