package io.parley.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/// A batch on its way to the broker.
public record Acknowledged(
        KafkaProducer<String, byte[]> producer, List<Future<RecordMetadata>> sent) {

    public Acknowledged(KafkaProducer<String, byte[]> producer) {
        this(producer, new ArrayList<>());
    }

    public void send(ProducerRecord<String, byte[]> record) {
        sent.add(producer.send(record));
    }

    /// Returns when the broker has all of it.
    public void await() {
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
