package io.parley.cli.bench.drain;

import io.parley.cli.bench.BenchFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/// A batch on its way to the broker.
record Acknowledged(KafkaProducer<String, byte[]> producer, List<Future<RecordMetadata>> sent) {

    Acknowledged(KafkaProducer<String, byte[]> producer) {
        this(producer, new ArrayList<>());
    }

    void send(ProducerRecord<String, byte[]> record) {
        sent.add(producer.send(record));
    }

    /// Returns when the broker has all of it.
    void await() {
        try {
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new BenchFailure("The broker did not take a batch.", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", stopped);
        }
    }
}
