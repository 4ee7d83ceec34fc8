package io.parley.cli.bench;

import io.parley.cli.process.CommandFailure;
import org.jspecify.annotations.Nullable;

/// A benchmark that cannot go on. The message is for the person at the terminal: it names what is
/// wrong and what to do.
public final class BenchFailure extends CommandFailure {
    private static final long serialVersionUID = 1L;

    public BenchFailure(String message) {
        this(message, null);
    }

    public BenchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
