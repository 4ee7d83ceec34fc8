package io.parley.gateway.feeds;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.parley.platform.Persistence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/// What the feed of shops' records measures; docs/runbook.md says what each alarm on it means.
@ApplicationScoped
public class ShopFeedMetrics {
    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Counter records;
    private final Counter deadLetters;

    public ShopFeedMetrics(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        records =
                Counter.builder("parley_gateway_shop_records")
                        .description("Records of shops, repeated ones included")
                        .register(registry);
        deadLetters =
                Counter.builder("parley_gateway_shop_dead_letters")
                        .description("Records of shops that were set aside")
                        .register(registry);
    }

    void settled(int read, int setAside) {
        records.increment(read);
        deadLetters.increment(setAside);
    }

    /// Measures for how long a batch has been in vain.
    void watch(Persistence batches) {
        registry.gauge("parley_gateway_shop_stuck_seconds", batches, this::stuckSeconds);
    }

    private double stuckSeconds(Persistence batches) {
        return batches.stuckSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
