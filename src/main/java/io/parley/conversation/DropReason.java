package io.parley.conversation;

/// Why a command changed nothing.
public enum DropReason {
    /// The timer belongs to something that is over.
    STALE_TIMER,
    /// The order is not watched, or no longer.
    NOT_WATCHED,
    /// The shopper was told of this milestone of the parcel.
    ALREADY_TOLD,
    /// The shopper was told of something later.
    OVERTAKEN,
    /// The shop was not asked for it, or has settled it before.
    NOT_ASKED,
    /// A person has the conversation already.
    WITH_PERSON
}
