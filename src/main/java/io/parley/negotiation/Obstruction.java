package io.parley.negotiation;

/// A wish the law gives, and what was put in its way.
///
/// @param about the wish
/// @param step the place of the step that shows it, counted from 0
public record Obstruction(String about, Kind kind, int step) {

    public enum Kind {
        /// The shopper wrote too often before it could be had by agreeing.
        DELAYED,
        /// It was neither shown nor named when it was asked for.
        HIDDEN,
        /// Something else was shown before it, or a ground or a picture was asked for it.
        CONDITIONAL,
        /// It was refused.
        REFUSED,
        /// It was left lying after a failure, a hand-over, or the shop's answer.
        LOST
    }
}
