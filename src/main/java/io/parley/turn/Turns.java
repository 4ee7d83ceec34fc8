package io.parley.turn;

import io.parley.journal.DeadLetter;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads the commands topic: up to three batches are in flight, never two of one partition, and
/// offsets are committed only once all a batch led to is acknowledged. One thread polls; when a
/// partition is taken away, it waits for what is in flight there and commits it.
final class Turns implements Runnable, ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Turns.class);
    private static final int IN_FLIGHT = 3;
    private static final Duration BUSY_POLL = Duration.ofMillis(2);
    private static final Duration IDLE_POLL = Duration.ofMillis(100);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final Consumer<String, byte[]> consumer;
    private final String topic;
    private final Taking taking;
    private final InstantSource clock;
    private final List<InFlight> inFlight = new ArrayList<>();
    private final Map<TopicPartition, OffsetAndMetadata> settled = new HashMap<>();
    private boolean uncommitted;
    private volatile boolean stopping;

    /// What is done with a batch: completes when its offsets may be committed.
    interface Taking {
        Uni<Void> take(List<Received> commands, List<DeadLetter> unreadable);
    }

    Turns(Consumer<String, byte[]> consumer, String topic, Taking taking, InstantSource clock) {
        this.consumer = consumer;
        this.topic = topic;
        this.taking = taking;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(List.of(topic), this);
            while (!stopping) {
                settle();
                start(consumer.poll(inFlight.isEmpty() ? IDLE_POLL : BUSY_POLL));
            }
            drain(consumer.assignment());
        } catch (RuntimeException e) {
            LOG.error("Reading commands ended, this instance is no longer ready", e);
        }
    }

    void stop() {
        stopping = true;
    }

    private void start(ConsumerRecords<String, byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        Set<TopicPartition> partitions = records.partitions();
        consumer.pause(partitions);
        Intake intake = Intake.of(records, clock.instant());
        inFlight.add(
                new InFlight(
                        first(records),
                        next(records),
                        taking.take(intake.commands(), intake.unreadable())
                                .subscribeAsCompletionStage()));
        if (inFlight.size() == IN_FLIGHT) {
            consumer.pause(consumer.assignment());
        }
    }

    private static Map<TopicPartition, Long> first(ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, Long> first = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            first.put(partition, records.records(partition).getFirst().offset());
        }
        return first;
    }

    private static Map<TopicPartition, OffsetAndMetadata> next(
            ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<String, byte[]>> own = records.records(partition);
            next.put(partition, new OffsetAndMetadata(own.getLast().offset() + 1));
        }
        return next;
    }

    /// Takes what has finished out of flight, commits it and lets its partitions go on.
    private void settle() {
        List<InFlight> finished = inFlight.stream().filter(InFlight::isDone).toList();
        if (!finished.isEmpty()) {
            inFlight.removeAll(finished);
            finished.forEach(batch -> settled.putAll(batch.next()));
            uncommitted = true;
            resume();
        }
        if (uncommitted) {
            uncommitted = false;
            consumer.commitAsync(Map.copyOf(settled), this::committed);
        }
    }

    private void resume() {
        if (inFlight.size() == IN_FLIGHT) {
            return;
        }
        Set<TopicPartition> free = new HashSet<>(consumer.assignment());
        inFlight.forEach(batch -> free.removeAll(batch.partitions()));
        consumer.resume(free);
    }

    /// A commit that a rebalance got in the way of is made again with the next.
    private void committed(
            Map<TopicPartition, OffsetAndMetadata> offsets, @Nullable Exception failure) {
        if (failure != null) {
            LOG.infof("Commit is repeated partitions=%s: %s", offsets.keySet(), failure.getClass());
            uncommitted = !settled.isEmpty();
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (inFlight.size() == IN_FLIGHT) {
            consumer.pause(partitions);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        drain(partitions);
    }

    /// Somebody else has them already: what is in flight may end, its offsets are not ours to
    /// commit.
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        for (InFlight batch : takeTouched(partitions)) {
            batch.abandon();
            readAgain(batch, partitions);
        }
        settled.keySet().removeAll(partitions);
        resume();
    }

    private void drain(Collection<TopicPartition> leaving) {
        for (InFlight batch : takeTouched(leaving)) {
            if (batch.finish(DRAIN)) {
                settled.putAll(batch.next());
            } else {
                readAgain(batch, leaving);
            }
        }
        commitSettled(leaving);
        resume();
    }

    private List<InFlight> takeTouched(Collection<TopicPartition> partitions) {
        List<InFlight> touched =
                inFlight.stream().filter(batch -> batch.touches(partitions)).toList();
        inFlight.removeAll(touched);
        return touched;
    }

    /// A batch that was given up because one of its partitions leaves is read again from its start
    /// in those that stay, so that nothing there is passed over.
    private void readAgain(InFlight batch, Collection<TopicPartition> leaving) {
        Set<TopicPartition> staying = new HashSet<>(consumer.assignment());
        staying.removeAll(leaving);
        batch.first()
                .forEach((partition, offset) -> {
                    if (staying.contains(partition)) {
                        consumer.seek(partition, offset);
                    }
                });
    }

    private void commitSettled(Collection<TopicPartition> leaving) {
        if (settled.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(settled);
        } catch (KafkaException e) {
            LOG.warnf("Offsets not committed partitions=%s: %s", settled.keySet(), e.getMessage());
        }
        settled.keySet().removeAll(leaving);
    }
}
