package io.parley.gateway.feeds;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/// What the feed of shops' records counts; docs/runbook.md says what the alarm on it means.
@ApplicationScoped
public class ShopFeedMetrics {
    private final Counter records;
    private final Counter deadLetters;

    public ShopFeedMetrics(MeterRegistry registry) {
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
}
