package io.parley.actions;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.parley.commerce.ActionOutcome;
import io.parley.platform.Persistence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What the lane of actions measures of itself; docs/runbook.md says what each alarm on it means.
@ApplicationScoped
public class ActionMetrics {
    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Counter failures;
    private final Counter deadLetters;
    private final AtomicLong lagMillis = new AtomicLong();

    public ActionMetrics(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        failures =
                Counter.builder("parley_actions_failures")
                        .description("Calls of shops that had no answer")
                        .register(registry);
        deadLetters =
                Counter.builder("parley_actions_dead_letters")
                        .description("Records that were no ask")
                        .register(registry);
        registry.gauge("parley_actions_lag_seconds", lagMillis, millis -> millis.get() / 1000.0);
    }

    /// The lag is how long the last ask had waited in its topic.
    void met(ConsumerRecord<?, ?> record) {
        lagMillis.set(Math.max(0, clock.millis() - record.timestamp()));
    }

    void settled(ActionOutcome outcome) {
        String name =
                switch (outcome) {
                    case ActionOutcome.Done _ -> "done";
                    case ActionOutcome.Refused _ -> "refused";
                    case ActionOutcome.Uncertain _ -> "uncertain";
                };
        registry.counter("parley_actions_settled", "outcome", name).increment();
    }

    void failed() {
        failures.increment();
    }

    void setAside() {
        deadLetters.increment();
    }

    /// Measures for how long an outage of ours has held up an ask.
    void watch(Persistence asks) {
        registry.gauge("parley_actions_stuck_seconds", asks, this::stuckSeconds);
    }

    /// Measures how many conversations have an ask at work.
    void watch(Queues queues) {
        registry.gauge("parley_actions_at_work", queues, Queues::size);
    }

    private double stuckSeconds(Persistence asks) {
        return asks.stuckSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
