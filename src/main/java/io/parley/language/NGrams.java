package io.parley.language;

import java.util.function.IntConsumer;

/// The hashed n-grams of a folded text. Chinese characters give runs of 1 to 4. Words of other
/// scripts give their parts of 2 to 4 letters, the edges of the word included, which hold out
/// against typos, and themselves and their pairs, which carry the meaning.
public final class NGrams {
    private static final int HAN_SEED = 17;
    private static final int PART_SEED = 31;
    private static final int WORD_SEED = 47;
    private static final int LONGEST_HAN = 4;
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 4;
    private static final char EDGE = ' ';

    private NGrams() {}

    /// Hands over the hash of each n-gram, repeats included, in time linear in the text.
    public static void each(String folded, IntConsumer gram) {
        int lastWord = 0;
        int end;
        for (int start = 0; start < folded.length(); start = end) {
            Kind kind = Kind.of(folded.charAt(start));
            end = endOfRun(folded, start, kind);
            switch (kind) {
                case HAN -> han(folded, start, end, gram);
                case WORD -> lastWord = word(folded, start, end, lastWord, gram);
                case GAP -> {}
            }
        }
    }

    private enum Kind {
        HAN,
        WORD,
        GAP;

        static Kind of(char c) {
            if (c < 0x80) {
                return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? WORD : GAP;
            }
            if (Script.isHan(c)) {
                return HAN;
            }
            return Character.isLetterOrDigit(c) || isMark(c) ? WORD : GAP;
        }

        /// Marks belong to their letter; private characters are what a caller put in place of a
        /// detail.
        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.PRIVATE_USE;
        }
    }

    private static int endOfRun(String folded, int start, Kind kind) {
        int end = start + 1;
        while (end < folded.length() && Kind.of(folded.charAt(end)) == kind) {
            end++;
        }
        return end;
    }

    private static void han(String folded, int start, int end, IntConsumer gram) {
        for (int i = start; i < end; i++) {
            int hash = HAN_SEED;
            for (int at = i; at < Math.min(end, i + LONGEST_HAN); at++) {
                hash = mix(hash, folded.charAt(at));
                gram.accept(hash);
            }
        }
    }

    private static int word(String folded, int start, int end, int lastWord, IntConsumer gram) {
        int whole = WORD_SEED;
        for (int i = start - 1; i < end; i++) {
            parts(folded, i, start, end, gram);
            if (i >= start) {
                whole = mix(whole, folded.charAt(i));
            }
        }
        gram.accept(whole);
        if (lastWord != 0) {
            gram.accept(mix(lastWord, whole));
        }
        return whole;
    }

    private static void parts(String folded, int from, int start, int end, IntConsumer gram) {
        int hash = PART_SEED;
        for (int at = from; at < Math.min(end + 1, from + LONGEST_PART); at++) {
            hash = mix(hash, at < start || at >= end ? EDGE : folded.charAt(at));
            if (at - from + 1 >= SHORTEST_PART) {
                gram.accept(hash);
            }
        }
    }

    private static int mix(int hash, int next) {
        int mixed = (hash ^ next) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
