package io.parley.routing.own;

import io.parley.language.Folding;
import java.util.Optional;

/// What a phrase may be written with.
final class Characters {
    private static final int LONGEST_SHOWN = 60;

    private Characters() {}

    /// What keeps a text from being a phrase, with what to do about it.
    static Optional<String> problem(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > PhraseLines.LONGEST) {
            return Optional.of(
                    "has %d characters; at most %d are taken, so keep what tells the wish"
                            .formatted(length, PhraseLines.LONGEST));
        }
        if (text.codePoints().anyMatch(Characters::isHalf)) {
            return Optional.of("has half of a surrogate pair; cut texts between characters");
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    "has a control character, such as a line break or a tab; write a space");
        }
        return Folding.fold(text).isBlank()
                ? Optional.of("says nothing; write what a shopper would")
                : Optional.empty();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /// In quotes and short, for messages.
    static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
        String cut =
                plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
        return '"' + cut + '"';
    }
}
