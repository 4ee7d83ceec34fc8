package io.parley.gateway.feeds;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.parley.platform.Persistence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What the feed of movements measures of itself; docs/runbook.md says what each alarm on it means.
@ApplicationScoped
public class ParcelMetrics {
    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Counter movements;
    private final Counter deadLetters;
    private final AtomicLong lagMillis = new AtomicLong();

    public ParcelMetrics(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        this.movements =
                Counter.builder("parley_gateway_parcels_movements")
                        .description("Records of the topic of movements, repeated ones included")
                        .register(registry);
        this.deadLetters =
                Counter.builder("parley_gateway_parcels_dead_letters")
                        .description("Movements that were set aside")
                        .register(registry);
        registry.gauge(
                "parley_gateway_parcels_lag_seconds", lagMillis, millis -> millis.get() / 1000.0);
    }

    /// The lag is how long the batch's first record had waited in its topic.
    void met(List<ConsumerRecord<String, byte[]>> records) {
        movements.increment(records.size());
        if (!records.isEmpty()) {
            lagMillis.set(Math.max(0, clock.millis() - records.getFirst().timestamp()));
        }
    }

    void setAside(int letters) {
        deadLetters.increment(letters);
    }

    /// Measures for how long a batch has been in vain.
    void watch(Persistence batches) {
        registry.gauge("parley_gateway_parcels_stuck_seconds", batches, this::stuckSeconds);
    }

    private double stuckSeconds(Persistence batches) {
        return batches.stuckSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
