package io.parley.routing.slots;

/// A word that gives no detail itself, but without which one kind of detail cannot be there.
enum Cue {
    /// A number in English words.
    NUMBER,
    TIME,
    MONTH,
    MONEY,
    SIZE,
    PIECES,
    STREET,
    PLACE
}
