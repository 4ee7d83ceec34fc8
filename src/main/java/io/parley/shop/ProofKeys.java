package io.parley.shop;

import io.parley.language.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What people write of themselves, in the form it is compared in.
public final class ProofKeys {
    private ProofKeys() {}

    public static String email(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /// Without blanks and dashes, which people put in and leave out.
    public static String postcode(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The words of a name in any order, since family names come first in half of the world.
    public static String name(String written) {
        return Arrays.stream(Folding.fold(written).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    public static String number(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }
}
