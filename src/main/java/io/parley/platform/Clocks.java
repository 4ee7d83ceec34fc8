package io.parley.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/// The one place that reads the machine's clock.
final class Clocks {
    private Clocks() {}

    @Produces
    @Singleton
    static InstantSource clock() {
        return Clock.systemUTC();
    }
}
