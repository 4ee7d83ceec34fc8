package io.parley.platform;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// A time limit and a circuit breaker around something that may be slow or down and can be done
/// without: after five failures in a row nobody waits for it for a second, then one caller tries.
public final class Breaker {
    private static final Logger LOG = Logger.getLogger(Breaker.class);
    private static final int FAILURES = 5;
    private static final Duration OPEN = Duration.ofSeconds(1);

    private final String name;
    private final Duration limit;
    private final InstantSource clock;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Instant> openUntil = new AtomicReference<>(Instant.MIN);

    /// @param limit the longest a caller waits
    public Breaker(String name, Duration limit, InstantSource clock) {
        this.name = name;
        this.limit = limit;
        this.clock = clock;
    }

    /// What the work gives, or `otherwise` when it fails, is late or is not tried. Never fails.
    public <T> Uni<T> guard(Supplier<Uni<T>> work, T otherwise) {
        if (!mayTry()) {
            return Uni.createFrom().item(otherwise);
        }
        return Uni.createFrom()
                .deferred(work::get)
                .ifNoItem()
                .after(limit)
                .fail()
                .invoke(() -> failures.set(0))
                .onFailure()
                .invoke(this::failed)
                .onFailure()
                .recoverWithItem(otherwise);
    }

    /// While it is open, the caller that moves the end on is the one that tries.
    private boolean mayTry() {
        if (failures.get() < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        Instant until = openUntil.get();
        return !now.isBefore(until) && openUntil.compareAndSet(until, now.plus(OPEN));
    }

    private void failed(Throwable failure) {
        if (failures.incrementAndGet() == FAILURES) {
            openUntil.set(clock.instant().plus(OPEN));
            LOG.warnf("Breaker opened name=%s failure=%s", name, failure.getClass().getName());
        }
    }
}
