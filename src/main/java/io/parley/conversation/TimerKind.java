package io.parley.conversation;

import java.util.Locale;

/// What a timer of a conversation is for; a conversation has at most one of each kind.
public enum TimerKind {
    /// Closes the episode when nobody has written for a while.
    SILENCE,
    /// Asks the shop again for what it could not tell in time.
    LOOKUP;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
