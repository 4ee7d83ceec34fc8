package io.parley.conversation;

/// Why a command changed nothing.
public enum DropReason {
    /// The timer belongs to something that is over.
    STALE_TIMER
}
