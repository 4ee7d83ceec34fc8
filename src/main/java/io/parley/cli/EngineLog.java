package io.parley.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What the engines log while no application is there to configure it.
public final class EngineLog {
    /// Held, since the JDK forgets a logger, and with it its level, that nobody holds.
    private static final List<Logger> NOISY =
            List.of(
                    Logger.getLogger("org.apache.kafka"),
                    Logger.getLogger("kafka"),
                    Logger.getLogger("state.change.logger"),
                    Logger.getLogger("io.zonky"));

    private EngineLog() {}

    public static void quieten() {
        NOISY.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
