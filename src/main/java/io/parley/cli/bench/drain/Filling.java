package io.parley.cli.bench.drain;

import io.parley.cli.bench.Acknowledged;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;

/// Fills topics, never for longer than a stopped consumer keeps its place in its group.
record Filling(KafkaProducer<String, byte[]> producer) implements AutoCloseable {
    /// Half of the turn's session timeout; what is under way then still has to arrive.
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final int LOOK_EVERY = 256;

    /// Sends so many questions, or as many as there is time for, and says how many the broker has.
    long fill(Questions questions, long wanted) {
        var end = System.nanoTime() + LIMIT.toNanos();
        var sent = new Acknowledged(producer);
        var filled = 0L;
        while (filled < wanted && (filled % LOOK_EVERY != 0 || System.nanoTime() < end)) {
            sent.send(questions.next());
            filled++;
        }
        sent.await();
        return filled;
    }

    @Override
    public void close() {
        producer.close();
    }
}
