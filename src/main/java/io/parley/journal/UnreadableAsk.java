package io.parley.journal;

/// A record that asks nothing of a shop. The message says why, without any of its content.
public final class UnreadableAsk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableAsk(String reason, Throwable cause) {
        super(reason, cause);
    }

    UnreadableAsk(String reason) {
        super(reason);
    }
}
