package io.parley.gateway;

import java.time.Duration;

/// A rate: `burst` at once, `perMinute` in the long run.
public record Allowance(int burst, int perMinute) {

    double perNano() {
        return perMinute / (double) Duration.ofMinutes(1).toNanos();
    }
}
