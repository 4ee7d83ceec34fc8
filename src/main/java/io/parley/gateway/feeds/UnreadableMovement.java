package io.parley.gateway.feeds;

/// A record that is no movement. The message says why, without any of its content.
final class UnreadableMovement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableMovement(String reason) {
        super(reason);
    }

    UnreadableMovement(String reason, Throwable cause) {
        super(reason, cause);
    }
}
