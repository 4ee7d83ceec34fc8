package io.parley.routing.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds all words and phrases it knows in one pass, the longest at each place. Latin ones stand
/// alone or behind a number (`20th`); Chinese has no blanks, so its words stand anywhere. The tree
/// of their characters lies in one open hash table, so that the pass makes no objects.
final class Lexicon {
    private static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LATIN_ENDS = 0x2e80;
    private static final int PLACES_FOR_ONE = 3;

    private final int[] first = new int[Character.MAX_VALUE + 1];
    private final long[] keys;
    private final int[] nodes;
    private final int shift;
    private final int[] termOf;
    private final List<Term> terms;

    /// Hears of each term where it stands, in the order written.
    interface Listener {
        void heard(Term term, int start, int end);
    }

    Lexicon(Map<String, Term> phrases) {
        terms = new ArrayList<>(phrases.size());
        Map<Long, Integer> edges = new HashMap<>();
        List<Integer> terminal = new ArrayList<>(List.of(NONE));
        phrases.forEach((phrase, term) -> {
            terminal.set(path(phrase, edges, terminal), terms.size());
            terms.add(term);
        });
        termOf = terminal.stream().mapToInt(Integer::intValue).toArray();
        int size = Integer.highestOneBit(edges.size() * PLACES_FOR_ONE) << 1;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        keys = new long[size];
        nodes = new int[size];
        edges.forEach(this::enter);
        for (int c = 0; c < first.length; c++) {
            first[c] = step(0, (char) c);
        }
    }

    private static int path(String phrase, Map<Long, Integer> edges, List<Integer> terminal) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            node =
                    edges.computeIfAbsent(
                            key(node, phrase.charAt(i)),
                            _ -> {
                                terminal.add(NONE);
                                return terminal.size() - 1;
                            });
        }
        return node;
    }

    private void enter(long key, int node) {
        int at = (int) (key * SPREAD >>> shift);
        while (nodes[at] != 0) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    /// The node one step on; the root, which nothing leads to, when there is no way.
    private int step(int node, char c) {
        long key = key(node, c);
        int at = (int) (key * SPREAD >>> shift);
        while (nodes[at] != 0) {
            if (keys[at] == key) {
                return nodes[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return 0;
    }

    void scan(String folded, Listener listener) {
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            long longest = first[c] == 0 ? NONE : longest(folded, at);
            if (longest == NONE) {
                at = isLetter(c) ? endOfWord(folded, at) : at + 1;
            } else {
                int end = (int) longest;
                listener.heard(terms.get((int) (longest >>> Integer.SIZE)), at, end);
                at = end;
            }
        }
    }

    /// Words begin where a run of letters does, behind a digit too (`20th`).
    private static int endOfWord(String folded, int start) {
        int end = start + 1;
        while (end < folded.length() && isLetter(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The term in the upper half, its end in the lower.
    private long longest(String folded, int start) {
        long longest = NONE;
        int node = first[folded.charAt(start)];
        for (int at = start; node != 0; ) {
            if (termOf[node] != NONE && isEnd(folded, at)) {
                longest = (long) termOf[node] << Integer.SIZE | at + 1;
            }
            at++;
            node = at < folded.length() ? step(node, folded.charAt(at)) : 0;
        }
        return longest;
    }

    private static boolean isEnd(String folded, int at) {
        return at + 1 == folded.length()
                || !isLatin(folded.charAt(at))
                || !isLatin(folded.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : c < LATIN_ENDS && Character.isLetter(c);
    }
}
