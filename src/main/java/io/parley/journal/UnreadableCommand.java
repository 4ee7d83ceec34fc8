package io.parley.journal;

/// A record that is no command. The message says why, without any of its content.
public final class UnreadableCommand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableCommand(String reason) {
        super(reason);
    }

    UnreadableCommand(String reason, Throwable cause) {
        super(reason, cause);
    }
}
