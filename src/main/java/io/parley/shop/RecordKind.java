package io.parley.shop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of records a shop hands over, in an order in which each refers only to those before
/// it.
public enum RecordKind {
    PRODUCT,
    SHOPPER,
    ORDER,
    PARCEL,
    PAGE;

    /// The name in topics and keys, such as `product`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of several, such as `products`.
    public String plural() {
        return wireName() + "s";
    }

    /// The file that holds them, such as `products.jsonl`.
    public String fileName() {
        return plural() + ".jsonl";
    }

    /// The kind of that wire name.
    public static Optional<RecordKind> of(String wireName) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
    }
}
