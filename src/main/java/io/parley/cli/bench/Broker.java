package io.parley.cli.bench;

import io.parley.platform.KafkaClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/// The broker as a benchmark asks it: for topics, their ends and what a group has committed.
public final class Broker implements AutoCloseable {
    /// As many as the program's own topics have unless configured otherwise.
    public static final int PARTITIONS = 12;

    private static final long LOOK_EVERY_MS = 20;

    private final Admin admin;

    public Broker(KafkaClients kafka) {
        this.admin = kafka.admin();
    }

    public void create(String... topics) throws InterruptedException {
        var wanted =
                List.of(topics).stream()
                        .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                        .toList();
        get(admin.createTopics(wanted).all());
    }

    /// Where the next record of each partition will stand.
    public Map<TopicPartition, Long> ends(String topic) throws InterruptedException {
        var partitions = get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
        if (partitions == null) {
            throw new BenchFailure("The broker has no topic " + topic + ".");
        }
        var latest =
                partitions.partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .collect(Collectors.toMap(part -> part, _ -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest).all()).forEach((part, end) -> ends.put(part, end.offset()));
        return ends;
    }

    /// How many records up to these ends the group has not committed yet.
    public long behind(String group, Map<TopicPartition, Long> ends) throws InterruptedException {
        var committed = get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    var offset = committed.get(end.getKey());
                    return end.getValue() - (offset == null ? 0 : offset.offset());
                })
                .filter(missing -> missing > 0)
                .sum();
    }

    /// Returns when the group has committed up to these ends.
    ///
    /// @throws BenchFailure when it does not get on for so many seconds
    public void awaitCommitted(String group, Map<TopicPartition, Long> ends, int patienceSeconds)
            throws InterruptedException {
        var behind = Long.MAX_VALUE;
        var moved = System.nanoTime();
        for (var left = behind(group, ends); left > 0; left = behind(group, ends)) {
            if (left < behind) {
                behind = left;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > patienceSeconds * 1_000_000_000L) {
                throw new BenchFailure(
                        "The turn has not moved for %d s, with %,d commands to go."
                                .formatted(patienceSeconds, left));
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private static <T> T get(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new BenchFailure("The broker does not answer: " + failed.getCause(), failed);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
