package io.parley.negotiation;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a rule may look at in words.
public enum Feature {
    /// How far the order has come.
    STATUS,
    CATEGORY,
    TRAIT,
    GROUND,
    /// The kind of the way it was paid.
    PAYMENT,
    /// The operations done to the order before.
    DONE;

    /// Whether a case has at most one word of it.
    boolean isSingle() {
        return switch (this) {
            case STATUS, CATEGORY, GROUND, PAYMENT -> true;
            case TRAIT, DONE -> false;
        };
    }

    /// The words a case has of it; none where it is not known.
    Set<String> of(Case wish, Case.@Nullable Goods goods) {
        return switch (this) {
            case STATUS -> one(wish.status());
            case CATEGORY -> goods == null ? Set.of() : one(goods.category());
            case TRAIT -> goods == null ? Set.of() : goods.traits();
            case GROUND -> wish.ground() == null ? Set.of() : Set.of(wish.ground().wireName());
            case PAYMENT -> one(wish.payment());
            case DONE ->
                    wish.done().stream()
                            .map(Operation::wireName)
                            .collect(Collectors.toUnmodifiableSet());
        };
    }

    private static Set<String> one(String word) {
        return word.isEmpty() ? Set.of() : Set.of(word);
    }
}
