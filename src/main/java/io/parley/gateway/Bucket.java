package io.parley.gateway;

import java.time.Duration;
import java.time.Instant;

/// A token bucket at a moment. Immutable: taking gives the bucket after it.
record Bucket(double tokens, Instant at) {

    static Bucket full(Allowance allowance, Instant now) {
        return new Bucket(allowance.burst(), now);
    }

    /// The bucket at a later moment; a clock set back refills nothing.
    Bucket refilled(Allowance allowance, Instant now) {
        long passed = Math.max(0, Duration.between(at, now).toNanos());
        double more = Math.min(allowance.burst(), tokens + passed * allowance.perNano());
        return new Bucket(more, now);
    }

    boolean isEmpty() {
        return tokens < 1;
    }

    Bucket less() {
        return new Bucket(tokens - 1, at);
    }

    /// How long until there is a token again.
    Duration untilNext(Allowance allowance) {
        return Duration.ofNanos((long) Math.ceil((1 - tokens) / allowance.perNano()));
    }
}
