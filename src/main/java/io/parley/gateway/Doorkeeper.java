package io.parley.gateway;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Counts by remote address what costs this service something and a visitor nothing: new sessions
/// and refused tokens.
@Singleton
public class Doorkeeper {
    private final Rates<String> visits;

    public Doorkeeper(GatewayConfig config, InstantSource clock) {
        int perMinute = config.visitors().perMinute();
        this.visits = new Rates<>(new Allowance(perMinute, perMinute), clock);
    }

    /// Counts one more; the problem when it is one too many.
    public Optional<Problem> turnAway(String address) {
        return switch (visits.take(address)) {
            case Rates.Ticket.Granted _ -> Optional.empty();
            case Rates.Ticket.Wait(Duration pause) -> Optional.of(Problems.tooManyVisits(pause));
        };
    }
}
