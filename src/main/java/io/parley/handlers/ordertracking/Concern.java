package io.parley.handlers.ordertracking;

import io.parley.conversation.Slot;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What exactly is asked about an order; the first that is heard counts.
enum Concern {
    UNWATCH,
    WATCH,
    /// Said to be delivered, and not there.
    MISSING,
    /// Money or goods on their way back.
    REFUND,
    /// The other one of two.
    OTHER,
    CARRIER,
    WHEN,
    /// Everything else: where it is.
    WHERE;

    /// The slot that carries it through a dialogue.
    static final Slot SLOT = new Slot("concern");

    /// The concern a button's verb states, as in `watch:D-10004`.
    static Optional<Concern> ofVerb(String verb) {
        return Stream.of(WATCH, UNWATCH, MISSING).filter(c -> c.verb().equals(verb)).findFirst();
    }

    static Concern named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
