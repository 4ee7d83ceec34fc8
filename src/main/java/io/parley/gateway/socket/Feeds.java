package io.parley.gateway.socket;

import io.parley.gateway.GatewayConfig;
import io.parley.journal.History;
import jakarta.inject.Singleton;

/// What every feed reads from.
@Singleton
final class Feeds {
    private final Audience audience;
    private final History history;
    private final GatewayConfig.Sockets limits;

    Feeds(Audience audience, History history, GatewayConfig config) {
        this.audience = audience;
        this.history = history;
        this.limits = config.sockets();
    }

    Audience audience() {
        return audience;
    }

    History history() {
        return history;
    }

    GatewayConfig.Sockets limits() {
        return limits;
    }
}
