package io.parley.cli;

import io.parley.journal.DeadLetters;
import io.parley.journal.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The dead-letter topic as it is now, a letter once, however often it was written.
final class DeadLetterTopic {
    private static final Duration POLL = Duration.ofMillis(500);

    private DeadLetterTopic() {}

    /// @param servers the brokers
    static Collection<ConsumerRecord<String, byte[]>> read(String servers) {
        Map<String, ConsumerRecord<String, byte[]>> letters = new LinkedHashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer(servers)) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < end(ends, p))) {
                consumer.poll(POLL).forEach(l -> letters.put(header(l, DeadLetters.ORIGIN), l));
            }
        }
        return letters.values();
    }

    static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /// The record as it was in its topic.
    static ProducerRecord<String, byte[]> asItCame(
            ConsumerRecord<String, byte[]> letter, String topic) {
        Headers headers = new RecordHeaders(letter.headers().toArray());
        List.of(DeadLetters.REASON, DeadLetters.AT, DeadLetters.ORIGIN).forEach(headers::remove);
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = new ArrayList<>();
        consumer.partitionsFor(Topics.DEAD_LETTERS)
                .forEach(
                        info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        return partitions;
    }

    private static KafkaConsumer<String, byte[]> consumer(String servers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
