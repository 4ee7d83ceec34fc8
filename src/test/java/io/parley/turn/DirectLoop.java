package io.parley.turn;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jspecify.annotations.NullMarked;

/// The rules held by the plain client: a partition is paused from the poll that read it until its
/// batch is committed, at most `atOnce` batches run, and a revoke waits for what runs.
///
/// Everything but the work happens on the one polling thread.
@NullMarked
final class DirectLoop implements ConsumerRebalanceListener, AutoCloseable {
    private static final Duration BEFORE_RETRY = Duration.ofMillis(200);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final KafkaConsumer<String, String> consumer;
    private final BiFunction<
                    TopicPartition, List<ConsumerRecord<String, String>>, CompletableFuture<?>>
            work;
    private final int atOnce;
    private final Queue<Batch> waiting = new ArrayDeque<>();
    private final Map<TopicPartition, Batch> running = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private final Thread thread;
    private volatile boolean open = true;

    DirectLoop(
            Map<String, Object> settings,
            String topic,
            int atOnce,
            BiFunction<TopicPartition, List<ConsumerRecord<String, String>>, CompletableFuture<?>>
                    work) {
        this.consumer = new KafkaConsumer<>(settings);
        this.work = work;
        this.atOnce = atOnce;
        this.thread =
                Thread.ofPlatform()
                        .name("turn-poll")
                        .start(() -> {
                            consumer.subscribe(List.of(topic), this);
                            while (open) turn();
                            consumer.close(); // revokes, so it drains and commits
                        });
    }

    private void turn() {
        ConsumerRecords<String, String> polled = consumer.poll(Duration.ofMillis(20));
        consumer.pause(polled.partitions());
        for (TopicPartition partition : polled.partitions()) {
            waiting.add(new Batch(partition, polled.records(partition)));
        }
        for (Batch batch : new ArrayList<>(running.values())) settle(batch);
        commit();
        while (working() < atOnce && !waiting.isEmpty()) {
            Batch next = waiting.remove();
            running.put(next.partition, next);
            next.run();
        }
    }

    /// Takes a batch that is over out of the running ones; one that failed stays in its place.
    private void settle(Batch batch) {
        if (!batch.result.isDone()) return;
        if (batch.result.isCompletedExceptionally()) {
            if (System.nanoTime() - batch.started > BEFORE_RETRY.toNanos() && working() < atOnce)
                batch.run();
            return;
        }
        running.remove(batch.partition);
        done.put(batch.partition, new OffsetAndMetadata(batch.records.getLast().offset() + 1));
    }

    private long working() {
        return running.values().stream().filter(batch -> !batch.result.isDone()).count();
    }

    private void commit() {
        if (done.isEmpty()) return;
        try {
            consumer.commitSync(done);
        } catch (RebalanceInProgressException | CommitFailedException _) {
            return; // the next poll revokes (and commits), loses (and forgets) or goes on
        }
        Set<TopicPartition> free = new HashSet<>(done.keySet());
        free.retainAll(consumer.assignment());
        consumer.resume(free);
        done.clear();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        waiting.removeIf(batch -> revoked.contains(batch.partition));
        long until = System.nanoTime() + DRAIN.toNanos();
        for (TopicPartition partition : revoked) {
            Batch batch = running.get(partition);
            if (batch == null) continue;
            try {
                batch.result.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                settle(batch);
            } catch (Exception _) {
                // not done: the next owner begins with it
            }
            running.remove(partition);
        }
        Map<TopicPartition, OffsetAndMetadata> last = new HashMap<>(done);
        last.keySet().retainAll(revoked);
        if (!last.isEmpty()) consumer.commitSync(last);
        done.keySet().removeAll(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        waiting.removeIf(batch -> lost.contains(batch.partition));
        running.keySet().removeAll(lost);
        done.keySet().removeAll(lost);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {}

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }

    private final class Batch {
        final TopicPartition partition;
        final List<ConsumerRecord<String, String>> records;
        CompletableFuture<?> result = new CompletableFuture<>();
        long started;

        Batch(TopicPartition partition, List<ConsumerRecord<String, String>> records) {
            this.partition = partition;
            this.records = records;
        }

        void run() {
            started = System.nanoTime();
            result = work.apply(partition, records);
        }
    }
}
