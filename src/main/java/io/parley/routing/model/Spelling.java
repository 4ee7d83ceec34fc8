package io.parley.routing.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Puts slips of the finger right: a word that nobody knows becomes the word of the phrases that it
/// is one slip away from, the commonest of several; where there is none, two words that were run
/// together are parted. A sentence encoder needs that, since it cuts a misspelt word into pieces
/// that mean something else. Only words of the letters a to z are touched. Immutable.
public final class Spelling {
    /// Repairs nothing.
    public static final Spelling NONE = new Spelling(_ -> 0, _ -> true);

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    /// A text with more of them is foreign rather than misspelt; and it bounds the time.
    private static final int MOST_REPAIRS = 12;

    private final ToIntFunction<String> counts;
    private final Predicate<String> elsewhere;

    private Spelling(ToIntFunction<String> counts, Predicate<String> elsewhere) {
        this.counts = counts;
        this.elsewhere = elsewhere;
    }

    /// @param texts folded; their words are right as they stand
    /// @param elsewhere further words that are right, though no text has them
    public static Spelling of(List<Labelled> texts, Predicate<String> elsewhere) {
        return new Spelling(counted(texts), elsewhere);
    }

    /// One that knows the words of these texts as well.
    public Spelling with(List<Labelled> texts) {
        ToIntFunction<String> more = counted(texts);
        return new Spelling(word -> counts.applyAsInt(word) + more.applyAsInt(word), elsewhere);
    }

    private static ToIntFunction<String> counted(List<Labelled> texts) {
        Map<String, Integer> counted = new HashMap<>();
        for (Labelled text : texts) {
            parts(text.text()).forEach(part -> counted.merge(part, 1, Integer::sum));
        }
        return word -> counted.getOrDefault(word, 0);
    }

    /// The folded text as it was meant. Takes some tens of microseconds for a word that nobody
    /// knows.
    public String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int left = MOST_REPAIRS;
        for (String part : parts(text)) {
            boolean wrong = left > 0 && isWrong(part);
            left -= wrong ? 1 : 0;
            repaired.append(wrong ? meant(part) : part);
        }
        return repaired.toString();
    }

    /// Words, and what stands between them; together they are the text.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int to;
        for (int from = 0; from < text.length(); from = to) {
            boolean word = Character.isLetterOrDigit(text.charAt(from));
            to = from + 1;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to)) == word) {
                to++;
            }
            parts.add(text.substring(from, to));
        }
        return parts;
    }

    private boolean isWrong(String part) {
        return part.length() >= SHORTEST
                && part.length() <= LONGEST
                && Slips.isOfLetters(part)
                && counts.applyAsInt(part) == 0
                && !elsewhere.test(part);
    }

    private String meant(String word) {
        return commonest(Slips.undone(word), counts)
                .or(() -> commonest(Slips.parted(word), this::ofRarerHalf))
                .orElse(word);
    }

    private static Optional<String> commonest(
            Stream<String> candidates, ToIntFunction<String> counts) {
        return candidates
                .filter(candidate -> counts.applyAsInt(candidate) > 0)
                .max(Comparator.comparingInt(counts));
    }

    private int ofRarerHalf(String parted) {
        int space = parted.indexOf(' ');
        return Math.min(
                counts.applyAsInt(parted.substring(0, space)),
                counts.applyAsInt(parted.substring(space + 1)));
    }
}
