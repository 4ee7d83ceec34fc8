package io.parley.commerce;

import java.util.Locale;
import java.util.Optional;

/// What a merchant's order numbers look like: `9` stands for a digit, `A` for a letter, anything
/// else for itself, so `#W9999999` or `D-99999`. Shoppers leave out the fixed signs and letters in
/// front, dashes and capitals; what they mean is printed as the shop does.
public record OrderNumberShape(String value) {
    private static final int LONGEST = 40;
    private static final int FEWEST_DIGITS = 3;
    private static final char DIGIT = '9';
    private static final char LETTER = 'A';

    /// @throws IllegalArgumentException when it is too long, has a blank or fewer than 3 digits
    public OrderNumberShape {
        boolean fits =
                value.length() <= LONGEST
                        && value.chars().filter(c -> c == '9').count() >= FEWEST_DIGITS
                        && value.chars().allMatch(c -> c > ' ' && c < 127);
        if (!fits) {
            throw new IllegalArgumentException(
                    "'%s' is no shape of an order number; write 9 for a digit and A for a letter,"
                                    .formatted(value)
                            + " such as '#W9999999', with at least 3 digits.");
        }
    }

    /// The number as the shop prints it, if the written one is of this shape.
    ///
    /// @param written one word, in capitals or not
    public Optional<String> printed(String written) {
        String shape = bare(value);
        String word = bare(written);
        String prefix = shape.substring(0, fixed(shape));
        if (matches(shape, word)) {
            return Optional.of(dressed(word));
        }
        return matches(shape, prefix + word)
                ? Optional.of(dressed(prefix + word))
                : Optional.empty();
    }

    /// How many letters in front stand for themselves.
    private static int fixed(String shape) {
        int end = 0;
        while (shape.charAt(end) != DIGIT && shape.charAt(end) != LETTER) {
            end++;
        }
        return end;
    }

    private static boolean matches(String shape, String word) {
        if (shape.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (!fits(shape.charAt(i), word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char place, char written) {
        return switch (place) {
            case DIGIT -> written >= '0' && written <= '9';
            case LETTER -> written >= 'A' && written <= 'Z';
            default -> place == written;
        };
    }

    /// The word with the signs of the shape put back in.
    private String dressed(String word) {
        StringBuilder printed = new StringBuilder(value.length());
        int next = 0;
        for (char sign : value.toUpperCase(Locale.ROOT).toCharArray()) {
            printed.append(isAlphanumeric(sign) ? word.charAt(next++) : sign);
        }
        return printed.toString();
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (char sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (isAlphanumeric(sign)) {
                bare.append(sign);
            }
        }
        return bare.toString();
    }

    private static boolean isAlphanumeric(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }
}
