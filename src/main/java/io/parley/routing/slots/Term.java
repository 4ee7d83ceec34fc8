package io.parley.routing.slots;

import io.parley.conversation.Slot;

/// What a word or phrase of the lexicon says.
sealed interface Term {
    record Says(Slot slot, String value) implements Term {}

    record Hints(Cue cue) implements Term {}

    /// A phrase that only looks like one that says something, as `black friday` does.
    record Nothing() implements Term {}
}
