package io.parley.cli.bench.faults;

import io.parley.cli.bench.Broker;
import io.parley.platform.KafkaClients;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A topic read from its beginning to its present end.
record Topic(KafkaClients kafka, Broker broker, String name) {
    private static final int BATCH = 2_000;
    private static final Duration POLL = Duration.ofMillis(200);

    void read(Consumer<ConsumerRecord<String, byte[]>> reader) throws InterruptedException {
        var ends = broker.ends(name);
        try (var consumer = kafka.consumer("parley-bench-verdict", BATCH)) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
            }
        }
    }
}
