package io.parley.conversation;

import java.util.Locale;

/// What a timer of a conversation is for; only for actions and look-ups there may be several at a
/// time, each by the event that set it.
public enum TimerKind {
    /// Closes the episode when nobody has written for a while.
    SILENCE,
    /// Asks the shop again for what it could not tell in time.
    LOOKUP,
    /// Brings in a person when the shop has not settled what it was asked for.
    ACTION;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
