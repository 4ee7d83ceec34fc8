package io.parley.cli.bench.drain;

import io.parley.cli.bench.Broker;
import io.parley.cli.process.CpuClock;
import io.parley.platform.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// Three threads of this process that share the partitions of a topic. Each takes one batch after
/// the other and commits it when its work is done.
final class Threads implements Contender {
    private static final int THREADS = 3;
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofMillis(100);

    private final String name;
    private final String topic;
    private final List<Worker> workers;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

    /// What is done with a batch: returns when its offsets may be committed.
    interface Work extends AutoCloseable {
        void take(ConsumerRecords<String, byte[]> records) throws Exception;
    }

    Threads(String name, String topic, KafkaClients kafka, Callable<Work> work) throws Exception {
        this.name = name;
        this.topic = topic;
        this.workers = new ArrayList<>();
        for (var n = 0; n < THREADS; n++) {
            var consumer = kafka.consumer("parley-bench-" + name, BATCH);
            consumer.assign(share(topic, n));
            workers.add(new Worker(consumer, work.call()));
        }
    }

    private static List<TopicPartition> share(String topic, int n) {
        return IntStream.range(0, Broker.PARTITIONS)
                .filter(partition -> partition % THREADS == n)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String topic() {
        return topic;
    }

    /// They stand still between drains.
    @Override
    public void hold() {}

    @Override
    public void drain(Map<TopicPartition, Long> ends) throws Exception {
        List<Callable<Void>> drains = new ArrayList<>();
        workers.forEach(worker -> drains.add(() -> worker.drain(ends)));
        for (var done : executor.invokeAll(drains)) {
            done.get();
        }
    }

    @Override
    public CpuClock clock() {
        return new CpuClock(ProcessHandle.current());
    }

    @Override
    public void close() throws Exception {
        executor.close();
        for (var worker : workers) {
            worker.consumer.close();
            worker.work.close();
        }
    }

    private record Worker(KafkaConsumer<String, byte[]> consumer, Work work) {

        Void drain(Map<TopicPartition, Long> ends) throws Exception {
            while (!hasReached(ends)) {
                var records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    work.take(records);
                    consumer.commitAsync();
                }
            }
            consumer.commitSync();
            return null;
        }

        private boolean hasReached(Map<TopicPartition, Long> ends) {
            return consumer.assignment().stream()
                    .allMatch(part -> consumer.position(part) >= ends.getOrDefault(part, 0L));
        }
    }
}
