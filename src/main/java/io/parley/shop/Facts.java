package io.parley.shop;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The facts fetched so far, by look-up. Immutable.
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());

    private final Map<Lookup<?>, Fact<?>> known;

    private Facts(Map<Lookup<?>, Fact<?>> known) {
        this.known = known;
    }

    /// These facts, by the look-up each answers. A fact's type is its look-up's.
    public static Facts of(Map<Lookup<?>, Fact<?>> known) {
        return new Facts(Map.copyOf(known));
    }

    @SuppressWarnings("unchecked") // `of` pairs a look-up with a fact of its own type only
    public <T> Fact<T> about(Lookup<T> lookup) {
        return (Fact<T>) known.getOrDefault(lookup, new Fact.Unasked<T>());
    }

    /// What the shop said to the look-up; empty when it said nothing or has nothing.
    public <T> Optional<T> known(Lookup<T> lookup) {
        return about(lookup) instanceof Fact.Known<T>(T value)
                ? Optional.of(value)
                : Optional.empty();
    }

    public Facts and(Facts more) {
        if (known.isEmpty()) {
            return more;
        }
        Map<Lookup<?>, Fact<?>> all = new HashMap<>(known);
        all.putAll(more.known);
        return new Facts(Collections.unmodifiableMap(all));
    }
}
