package io.parley.turn;

import io.parley.journal.CommandCodec;
import io.parley.journal.Records;
import io.parley.journal.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// Kafka's own mock, told poll by poll what happens. Gives one record a poll unless told otherwise
/// and remembers every commit.
final class ScriptedConsumer extends MockConsumer<String, byte[]> {
    private final List<Map<Integer, Long>> commits = new ArrayList<>();
    private boolean commitsFail;

    ScriptedConsumer(int partitions) {
        super("earliest");
        setMaxPollRecords(1);
        List<TopicPartition> all =
                IntStream.range(0, partitions).mapToObj(ScriptedConsumer::partition).toList();
        all.forEach(partition -> updateBeginningOffsets(Map.of(partition, 0L)));
        schedulePollTask(() -> rebalance(all));
    }

    static TopicPartition partition(int number) {
        return new TopicPartition(Topics.COMMANDS, number);
    }

    /// A message at each of these offsets of a partition.
    void put(int partition, long... offsets) {
        for (long offset : offsets) {
            String id = "p" + partition + "-" + offset;
            Received received = Post.said("ada", id, "hello");
            addRecord(Records.at(partition, offset, CommandCodec.encode(received.command())));
        }
    }

    void commitsFail(boolean fail) {
        commitsFail = fail;
    }

    /// The commits so far: next offset by partition.
    List<Map<Integer, Long>> commits() {
        return commits;
    }

    /// The partitions that nothing is read from now.
    Set<Integer> pausedPartitions() {
        return numbers(paused());
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return Set.copyOf(partitions.stream().map(TopicPartition::partition).toList());
    }

    @Override
    public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (commitsFail) {
            throw new KafkaException("The group has moved on");
        }
        remember(offsets);
    }

    @Override
    public synchronized void commitAsync(
            Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
        if (commitsFail) {
            callback.onComplete(offsets, new KafkaException("The group has moved on"));
        } else {
            remember(offsets);
        }
    }

    private void remember(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Map<Integer, Long> commit = new TreeMap<>();
        offsets.forEach((partition, next) -> commit.put(partition.partition(), next.offset()));
        commits.add(commit);
    }
}
