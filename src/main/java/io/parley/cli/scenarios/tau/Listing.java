package io.parley.cli.scenarios.tau;

import java.util.List;
import java.util.Locale;

/// Words for several things.
final class Listing {
    private Listing() {}

    /// Such as `a, b and c`.
    static String and(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// A product's name within a sentence.
    static String inSentence(String product) {
        return product.toLowerCase(Locale.ROOT);
    }
}
