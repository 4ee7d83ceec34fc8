package io.parley.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one place that reads the machine's time. Everybody else is given an `InstantSource`, so that
/// tests and sandboxes bring their own.
public final class Clocks {

    /// A `Clock` is an `InstantSource`, so it is found under both types.
    @Produces
    @Singleton
    Clock clock(
            MovableClock movable,
            @ConfigProperty(name = "parley.sandbox", defaultValue = "false") boolean sandbox) {
        return sandbox ? movable : Clock.systemUTC();
    }

    /// Found as what it is only; outside a sandbox nobody goes by it.
    @Produces
    @Singleton
    @Typed(MovableClock.class)
    MovableClock movable() {
        return new MovableClock(Clock.systemUTC());
    }
}
