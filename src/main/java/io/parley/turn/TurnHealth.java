package io.parley.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while commands are not being settled.
@Readiness
@ApplicationScoped
class TurnHealth implements HealthCheck {
    private static final Duration TOLERATED = Duration.ofSeconds(10);

    private final TurnService service;
    private final InstantSource clock;

    TurnHealth(TurnService service, InstantSource clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Instant> stuck = service.stuckSince();
        boolean late =
                stuck.map(since -> since.plus(TOLERATED).isBefore(clock.instant())).orElse(false);
        return HealthCheckResponse.named("turn")
                .status(!late && !service.hasDied())
                .withData("stuckSince", stuck.map(Instant::toString).orElse("-"))
                .build();
    }
}
