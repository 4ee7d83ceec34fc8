package io.parley.conversation;

/// Why a conversation goes to a person.
public enum HandOverReason {
    /// The shopper asked for one.
    ASKED,
    /// The assistant did not understand, repeatedly.
    NOT_UNDERSTOOD,
    /// Understood, but no handler is for it.
    NOT_COVERED,
    /// The shop's system could not be reached, repeatedly.
    SHOP_UNREACHABLE,
    /// The episode used up its budget of automatic turns.
    TOO_MANY_TURNS,
    /// A message broke the machinery.
    FAILED,
    /// Nobody knows whether the shop has done what it was asked for.
    ACTION_UNCERTAIN,
    /// The shop has not settled in time what it was asked for.
    ACTION_OVERDUE
}
