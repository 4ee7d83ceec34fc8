package io.parley.local;

import org.jspecify.annotations.Nullable;

/// An engine that cannot run. The message is meant for the person at the terminal: it names what is
/// wrong and what to do, so that nobody needs the stack trace.
public final class EngineFailure extends RuntimeException {
    public EngineFailure(String message) {
        this(message, null);
    }

    public EngineFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
