package io.parley.actions;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// How long to wait before the next try: twice as long each time up to a longest, and up to a
/// quarter more or less, so that those who fail together do not come back together.
///
/// @param random numbers from 0 to 1
record Backoff(Duration first, Duration longest, DoubleSupplier random) {
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.25;

    /// @param failed how many tries have failed, at least one
    Duration after(int failed) {
        long doubled = first.toMillis() << Math.min(failed - 1, MOST_DOUBLINGS);
        double spread = 1 + SPREAD * (2 * random.getAsDouble() - 1);
        return Duration.ofMillis(Math.round(Math.min(doubled, longest.toMillis()) * spread));
    }
}
