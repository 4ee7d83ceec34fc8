package io.parley.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while what shops were asked for cannot be noted or told.
@Readiness
@ApplicationScoped
class ActionHealth implements HealthCheck {
    private static final Duration TOLERATED = Duration.ofSeconds(10);

    private final ActionDesk desk;
    private final InstantSource clock;

    ActionHealth(ActionDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Instant> stuck = desk.stuckSince();
        boolean late =
                stuck.map(since -> since.plus(TOLERATED).isBefore(clock.instant())).orElse(false);
        return HealthCheckResponse.named("actions")
                .status(!late)
                .withData("stuckSince", stuck.map(Instant::toString).orElse("-"))
                .build();
    }
}
