package io.parley.conversation;

import java.util.Optional;
import java.util.function.Function;

/// Personal content, sealed by the shopper's key wherever it is stored. Once the key is destroyed
/// it reads as `Erased`, so nothing may depend on it for the course of a conversation.
public sealed interface Erasable<T> {
    record Kept<T>(T value) implements Erasable<T> {}

    record Erased<T>() implements Erasable<T> {}

    static <T> Erasable<T> of(T value) {
        return new Kept<>(value);
    }

    /// A part of the content, erased with it.
    default <R> Erasable<R> map(Function<? super T, ? extends R> part) {
        return switch (this) {
            case Kept<T>(T value) -> new Kept<>(part.apply(value));
            case Erased<T> _ -> new Erased<>();
        };
    }

    /// The content, or empty when it was erased.
    default Optional<T> read() {
        return switch (this) {
            case Kept<T>(T value) -> Optional.of(value);
            case Erased<T> _ -> Optional.empty();
        };
    }
}
