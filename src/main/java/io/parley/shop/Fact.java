package io.parley.shop;

/// What is known about a look-up.
public sealed interface Fact<T> {
    /// The shop said so.
    record Known<T>(T value) implements Fact<T> {}

    /// The shop has no such thing for this asker.
    record Absent<T>() implements Fact<T> {}

    /// The shop did not answer in time, or not at all.
    record Unreachable<T>() implements Fact<T> {}

    /// Nobody has asked yet.
    record Unasked<T>() implements Fact<T> {}
}
