package io.parley.shop.records;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which characters a text may have.
final class Characters {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    private Characters() {}

    /// What is wrong with a text, if anything. PostgreSQL takes no NUL, UTF-8 no half of a
    /// surrogate pair, and no terminal should be given control characters.
    static Optional<String> problem(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of(
                    "has %d characters; at most %d are allowed".formatted(text.length(), longest));
        }
        return text.codePoints().anyMatch(Characters::isUnwritable)
                ? Optional.of("has characters that cannot be stored; leave out control characters")
                : Optional.empty();
    }

    private static boolean isUnwritable(int codePoint) {
        return Character.isISOControl(codePoint)
                        && codePoint != '\n'
                        && codePoint != '\r'
                        && codePoint != '\t'
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /// Whether all of it can be seen; a blank may stand between two that can.
    static boolean areVisible(String text) {
        return text.strip().equals(text)
                && text.codePoints()
                        .allMatch(c ->
                                c == ' '
                                        || !Character.isWhitespace(c)
                                                && !Character.isSpaceChar(c)
                                                && !Character.isISOControl(c)
                                                && Character.getType(c) != Character.FORMAT);
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }
}
