package io.parley.cli.bench.drain;

import io.parley.cli.bench.Acknowledged;
import io.parley.platform.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Passes every record on to another topic and waits until the broker has it: the most that Kafka
/// gives to anybody here.
record RawCopy(KafkaProducer<String, byte[]> producer, String to) implements Threads.Work {

    RawCopy(KafkaClients kafka, String to) {
        this(kafka.producer(), to);
    }

    @Override
    public void take(ConsumerRecords<String, byte[]> records) {
        var sent = new Acknowledged(producer);
        records.forEach(record ->
                sent.send(
                        new ProducerRecord<>(
                                to, null, record.key(), record.value(), record.headers())));
        sent.await();
    }

    @Override
    public void close() {
        producer.close();
    }
}
