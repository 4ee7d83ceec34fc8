package io.parley.shop;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A port to a shop system that never fails: it answers in time or is unreachable, and one that
/// keeps failing is left alone for a while.
final class Bounded<L extends Lookup<T>, T> {
    private static final Logger LOG = Logger.getLogger(Bounded.class);

    /// Of this many batches, half have to fail before the port is left alone.
    private static final int BATCHES_WATCHED = 10;

    private final String port;
    private final Function<Set<L>, Uni<Map<L, T>>> find;
    private final TypedGuard<Uni<Map<L, T>>> guard;

    Bounded(String port, ShopConfig config, Function<Set<L>, Uni<Map<L, T>>> find) {
        this.port = port;
        this.find = find;
        guard =
                TypedGuard.create(new TypeLiteral<Uni<Map<L, T>>>() {})
                        .withTimeout()
                        .duration(config.readLimit().toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .withCircuitBreaker()
                        .requestVolumeThreshold(BATCHES_WATCHED)
                        .delay(config.readPause().toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .build();
    }

    /// A fact for each look-up.
    Uni<Facts> facts(Set<L> wanted) {
        return guard.get(() -> find.apply(wanted))
                .map(found -> facts(wanted, lookup -> fact(found.get(lookup))))
                .onFailure(Bounded::isNews)
                .invoke(failure -> LOG.warnf("Shop port failed: port=%s reason=%s", port, failure))
                .onFailure()
                .recoverWithItem(() -> facts(wanted, _ -> new Fact.Unreachable<>()));
    }

    /// What opened the breaker has been told already.
    private static boolean isNews(Throwable failure) {
        return !(failure instanceof CircuitBreakerOpenException);
    }

    private Facts facts(Set<L> wanted, Function<L, Fact<T>> fact) {
        Map<Lookup<?>, Fact<?>> facts = new HashMap<>();
        wanted.forEach(lookup -> facts.put(lookup, fact.apply(lookup)));
        return Facts.of(facts);
    }

    private static <T> Fact<T> fact(@Nullable T found) {
        return found == null ? new Fact.Absent<>() : new Fact.Known<>(found);
    }
}
