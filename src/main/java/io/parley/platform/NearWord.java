package io.parley.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which word somebody meant, for messages such as "did you mean …?".
public final class NearWord {
    /// A word this much longer or shorter, or with more changes, is another word.
    private static final int MOST_CHANGES = 3;

    private NearWord() {}

    /// The known word nearest to the written one: at most a third of its letters differ, and no
    /// more than three.
    public static Optional<String> of(String written, Collection<String> known) {
        int most = Math.min(MOST_CHANGES, Math.max(1, written.length() / 3));
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= most)
                .filter(word -> changes(written, word) <= most)
                .min(
                        Comparator.<String>comparingInt(word -> changes(written, word))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// The Levenshtein distance, by one row of its table.
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
