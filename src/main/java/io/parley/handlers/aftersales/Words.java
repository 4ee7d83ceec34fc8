package io.parley.handlers.aftersales;

import io.parley.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in words that can be compared: letters without their plural, numbers, single Chinese
/// signs. What is written together, apart or with a hyphen is the same.
record Words(String folded, List<Word> all) {
    private static final Pattern WORD = Pattern.compile("[a-zà-ÿ]+|\\d+(?:\\.\\d+)?|\\p{IsHan}|%");
    private static final Map<String, String> NUMBERS =
            Map.of(
                    "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7",
                    "eight", "8", "nine", "9", "ten", "10");
    private static final int SHORTEST_PLURAL = 4;

    /// A word and where it stands in the folded text.
    record Word(String stem, int start, int end) {}

    /// Words from the one at `from` to the one before `to`.
    record Span(int from, int to) {}

    static Words of(String text) {
        String folded = Folding.fold(text);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(
                    new Word(
                            NUMBERS.getOrDefault(matcher.group(), stem(matcher.group())),
                            matcher.start(),
                            matcher.end()));
        }
        return new Words(folded, List.copyOf(words));
    }

    static String stem(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("elves")) {
            return word.substring(0, word.length() - 3) + "f";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")
                ? word.substring(0, word.length() - 2)
                : word.substring(0, word.length() - 1);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    String stem(int at) {
        return all.get(at).stem();
    }

    /// The words as one, so that `t-shirt`, `tshirt` and `t shirt` are equal.
    String joined() {
        StringBuilder joined = new StringBuilder();
        all.forEach(word -> joined.append(word.stem()));
        return joined.toString();
    }

    boolean has(String phrase) {
        return !places(phrase).isEmpty();
    }

    /// Where the phrase stands, first to last.
    List<Span> places(String phrase) {
        return places(Words.of(phrase));
    }

    List<Span> places(Words phrase) {
        String wanted = phrase.joined();
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < all.size() && !wanted.isEmpty(); from++) {
            int to = end(from, wanted);
            if (to > from) {
                found.add(new Span(from, to));
            }
        }
        return found;
    }

    /// Where a run of words that makes up the wanted one ends, or -1.
    private int end(int from, String wanted) {
        int length = 0;
        for (int to = from; to < all.size(); to++) {
            String stem = all.get(to).stem();
            if (!wanted.startsWith(stem, length)) {
                return -1;
            }
            length += stem.length();
            if (length == wanted.length()) {
                return to + 1;
            }
        }
        return -1;
    }

    /// The words from `from` to the one before `to`, as a text of their own.
    Words part(int from, int to) {
        if (from >= to) {
            return new Words("", List.of());
        }
        int start = all.get(from).start();
        return of(folded.substring(start, all.get(to - 1).end()));
    }
}
