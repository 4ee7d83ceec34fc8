package io.parley.platform;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Repeats a batch for as long as an outage lasts, what comes after it waiting, and knows for how
/// long that has been.
public final class Persistence {
    private static final Logger LOG = Logger.getLogger(Persistence.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Map<Object, Instant> stuckSince = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public Persistence(InstantSource clock) {
        this.clock = clock;
    }

    /// The work, tried again until it succeeds or is cancelled.
    public <T> Uni<T> insist(Supplier<Uni<T>> work) {
        Object batch = new Object();
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure()
                .invoke(failure -> failed(batch, failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .onTermination()
                .invoke(() -> stuckSince.remove(batch));
    }

    private void failed(Object batch, Throwable failure) {
        if (stuckSince.putIfAbsent(batch, clock.instant()) == null) {
            LOG.warn("Batch cannot be settled and is tried again", failure);
        }
    }

    /// Since when the batch that has waited longest is stuck.
    public Optional<Instant> stuckSince() {
        return stuckSince.values().stream().min(Instant::compareTo);
    }
}
