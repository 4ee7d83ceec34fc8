package io.parley.gateway;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A refusal as a client sees it: a code for its program, and for its author what was wrong with
/// the input and what to do about it. `status` is the one over HTTP; `faults` are line by line,
/// where the input has lines.
public record Problem(
        int status,
        String code,
        String message,
        String remedy,
        @Nullable Long retryAfterSeconds,
        List<String> faults) {
    public Problem {
        faults = List.copyOf(faults);
    }

    /// One of an input without lines.
    public Problem(
            int status,
            String code,
            String message,
            String remedy,
            @Nullable Long retryAfterSeconds) {
        this(status, code, message, remedy, retryAfterSeconds, List.of());
    }

    static Problem of(int status, String code, String message, String remedy) {
        return new Problem(status, code, message, remedy, null);
    }

    /// The same, with when it is worth another try, rounded up to whole seconds.
    Problem retryAfter(Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new Problem(status, code, message, remedy, seconds, faults);
    }

    /// The same, line by line.
    Problem with(List<String> lines) {
        return new Problem(status, code, message, remedy, retryAfterSeconds, lines);
    }
}
