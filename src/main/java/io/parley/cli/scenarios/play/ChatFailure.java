package io.parley.cli.scenarios.play;

/// A turn that came to no end, or that the service refused: the scenario fails with this message.
public final class ChatFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChatFailure(String message) {
        super(message);
    }
}
