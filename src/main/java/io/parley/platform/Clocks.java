package io.parley.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The one place that reads the machine's time. Everybody else is given an `InstantSource`, so that
/// tests and sandboxes bring their own.
public final class Clocks {

    /// A `Clock` is an `InstantSource`, so it is found under both types.
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
