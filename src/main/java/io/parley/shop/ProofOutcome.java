package io.parley.shop;

/// Whether a claim holds. What exactly was wrong is never said, not even here.
public sealed interface ProofOutcome {
    /// It is this shopper of the shop.
    record Proven(String subject) implements ProofOutcome {}

    /// No order or shopper is of all these details.
    record NotProven() implements ProofOutcome {}

    /// Too many wrong tries; this one was not looked at.
    record TooManyTries() implements ProofOutcome {}
}
