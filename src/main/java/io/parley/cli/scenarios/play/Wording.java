package io.parley.cli.scenarios.play;

import java.util.Locale;

/// Compares texts as people do: upper and lower case, curly and straight apostrophes, and the kinds
/// of blanks are the same.
final class Wording {
    private Wording() {}

    static boolean contains(String text, String part) {
        return plain(text).contains(plain(part));
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
