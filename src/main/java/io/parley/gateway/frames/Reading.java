package io.parley.gateway.frames;

import io.parley.gateway.Problem;

/// What became of an input: the thing it says, or why it says nothing.
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    record Unreadable<T>(Problem problem) implements Reading<T> {}
}
