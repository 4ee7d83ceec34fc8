package io.parley.gateway.feeds;

/// A record that is none of a shop's. The message says why, without any of its content.
final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRecord(String reason) {
        super(reason);
    }
}
