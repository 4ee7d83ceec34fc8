package io.parley.gateway.feeds;

/// A record of the shop's topic that says nothing that could be written; the message says why and
/// shows nothing of what it holds.
final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRecord(String reason) {
        super(reason);
    }
}
