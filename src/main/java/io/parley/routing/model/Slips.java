package io.parley.routing.model;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may have been meant by a misspelt word of the letters a to z.
final class Slips {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    static boolean isOfLetters(String word) {
        return word.chars().allMatch(c -> 'a' <= c && c <= 'z');
    }

    /// All that is one slip away: a letter too many, a letter missing, another one, or two in the
    /// wrong order; some of them twice, and about 54 a letter.
    static Stream<String> undone(String word) {
        return IntStream.rangeClosed(0, word.length())
                .boxed()
                .flatMap(at -> undone(word.substring(0, at), word.substring(at)));
    }

    private static Stream<String> undone(String before, String after) {
        Stream<String> missing = LETTERS.chars().mapToObj(c -> before + (char) c + after);
        if (after.isEmpty()) {
            return missing;
        }
        String rest = after.substring(1);
        Stream<String> other = LETTERS.chars().mapToObj(c -> before + (char) c + rest);
        return Stream.of(missing, other, Stream.of(before + rest), swapped(before, after))
                .flatMap(candidates -> candidates);
    }

    private static Stream<String> swapped(String before, String after) {
        return after.length() < 2
                ? Stream.of()
                : Stream.of(before + after.charAt(1) + after.charAt(0) + after.substring(2));
    }

    /// Two words with a space between: the space was left out, or a letter was typed for it.
    static Stream<String> parted(String word) {
        return IntStream.range(1, word.length())
                .boxed()
                .flatMap(at ->
                        IntStream.range(at, Math.min(at + 2, word.length()))
                                .filter(from -> isWhole(word.substring(0, at)))
                                .filter(from -> isWhole(word.substring(from)))
                                .mapToObj(from ->
                                        word.substring(0, at) + ' ' + word.substring(from)));
    }

    private static boolean isWhole(String half) {
        return half.length() > 1 || half.equals("a") || half.equals("i");
    }
}
