package io.parley.turn;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.parley.journal.DeadLetter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What the turn measures of itself; docs/runbook.md says what each alarm on it means.
@ApplicationScoped
public class TurnMetrics {
    private final InstantSource clock;
    private final DistributionSummary batches;
    private final Timer settling;
    private final Counter unreadable;
    private final AtomicLong lagMillis = new AtomicLong();

    public TurnMetrics(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        this.batches =
                DistributionSummary.builder("parley_turn_batch_commands")
                        .description("Commands in a batch")
                        .register(registry);
        this.settling =
                Timer.builder("parley_turn_batch")
                        .description("From the poll of a batch to its last acknowledgement")
                        .publishPercentiles(0.5, 0.99)
                        .register(registry);
        this.unreadable =
                Counter.builder("parley_turn_unreadable_records")
                        .description("Records that were no command")
                        .register(registry);
        registry.gauge("parley_turn_lag_seconds", lagMillis, millis -> millis.get() / 1000.0);
    }

    /// The work, measured; the lag is how long the batch's first command had waited in its topic.
    Uni<Void> measure(List<Received> commands, List<DeadLetter> strays, Supplier<Uni<Void>> work) {
        batches.record(commands.size());
        unreadable.increment(strays.size());
        if (!commands.isEmpty()) {
            long waitedSince = commands.getFirst().record().timestamp();
            lagMillis.set(Math.max(0, clock.millis() - waitedSince));
        }
        Instant from = clock.instant();
        return work.get().invoke(() -> settling.record(Duration.between(from, clock.instant())));
    }
}
