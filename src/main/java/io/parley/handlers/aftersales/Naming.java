package io.parley.handlers.aftersales;

import io.parley.commerce.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the goods a text names: by the last word of a name, by any longer word of it that is no
/// option's value, or by a stretch of Chinese signs. Of two goods named by the same words the one
/// that is named more fully is meant.
final class Naming {
    private static final int LONG_WORD = 5;
    private static final int SHORTEST_SUFFIX = 4;
    private static final int SHORTEST_STRETCH = 2;
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_AFTER = 16;

    /// Longer messages are read so far: each word is held against each of the goods.
    private static final int MOST_WORDS = 1_000;

    private static final int MOST_MENTIONS = 40;

    /// Words after which stands what something shall become, or the next thing.
    private static final Set<String> BECOMES = Set.of("to", "for", "into", "and", "成", "为");

    /// Words that say nothing of the thing.
    private static final Set<String> EMPTY =
            Set.of("the", "and", "with", "for", "of", "set", "kit");

    private final Words text;
    private final Set<String> values;

    /// @param values the words of options' values, which name no goods
    Naming(Words text, Set<String> values) {
        this.text = text.size() > MOST_WORDS ? text.part(0, MOST_WORDS) : text;
        this.values = values;
    }

    /// What one stretch of the text names: one thing, or several that it fits as well.
    ///
    /// @param at the first word of it
    /// @param isPlural whether several are named by it
    record Mention(int at, List<Thing> things, boolean isPlural) {
        Mention {
            things = List.copyOf(things);
        }
    }

    /// Every place where goods are named, in the order of the text. A thing may be named again.
    List<Mention> mentions(List<Thing> things) {
        Map<Thing, Map<Integer, Double>> fits = new LinkedHashMap<>();
        things.forEach(thing -> fits.put(thing, fit(thing)));
        List<Mention> mentions = new ArrayList<>();
        List<Thing> before = List.of();
        int free = 0;
        for (int at = 0; at < text.size() && mentions.size() < MOST_MENTIONS; at++) {
            List<Thing> named = best(fits, at);
            if (!named.isEmpty() && !named.equals(before)) {
                mentions.add(new Mention(at, described(free, at, named), isPlural(at)));
            }
            before = named;
            free = named.isEmpty() ? free : at + 1;
        }
        return List.copyOf(mentions);
    }

    private boolean isPlural(int at) {
        for (int next = at; next < Math.min(text.size(), at + 3); next++) {
            Words.Word word = text.all().get(next);
            int written = word.end() - word.start();
            if (written > word.stem().length() && text.folded().charAt(word.end() - 1) == 's') {
                return true;
            }
        }
        return false;
    }

    /// What the word fits best.
    private static List<Thing> best(Map<Thing, Map<Integer, Double>> fits, int at) {
        double best =
                fits.values().stream()
                        .mapToDouble(fit -> fit.getOrDefault(at, 0.0))
                        .max()
                        .orElse(0);
        return best == 0
                ? List.of()
                : fits.entrySet().stream()
                        .filter(fit -> fit.getValue().getOrDefault(at, 0.0) == best)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /// Of several, those whose options stand beside the name: `the purple t-shirt`.
    ///
    /// @param free the first word that is said of no earlier mention
    private List<Thing> described(int free, int at, List<Thing> fitting) {
        if (fitting.size() == 1) {
            return fitting;
        }
        Words beside =
                Words.of(
                        text.part(Math.max(free, at - WORDS_BEFORE), at).folded()
                                + " . "
                                + after(at).folded());
        int[] options = fitting.stream().mapToInt(thing -> options(thing, beside)).toArray();
        int most = IntStream.of(options).max().orElse(0);
        return IntStream.range(0, options.length)
                .filter(which -> options[which] == most)
                .mapToObj(fitting::get)
                .toList();
    }

    /// What is said of the thing itself, and not what it shall become.
    private Words after(int at) {
        int end = at;
        while (end < Math.min(text.size(), at + WORDS_AFTER) && !BECOMES.contains(text.stem(end))) {
            end++;
        }
        return text.part(at, end);
    }

    private static int options(Thing thing, Words words) {
        return (int)
                thing.item().options().values().stream()
                        .filter(value -> Values.isSaid(value, words))
                        .count();
    }

    /// How well the words at each place name the thing.
    private Map<Integer, Double> fit(Thing thing) {
        Map<Integer, Double> fit = new HashMap<>();
        for (Map.Entry<Language, String> name : thing.item().name().texts().entrySet()) {
            latin(Words.of(name.getValue()))
                    .forEach((at, score) -> fit.merge(at, score, Math::max));
            chinese(name.getValue()).forEach((at, score) -> fit.merge(at, score, Math::max));
        }
        return fit;
    }

    private Map<Integer, Double> latin(Words name) {
        List<String> stems =
                name.all().stream()
                        .map(Words.Word::stem)
                        .filter(stem -> stem.charAt(0) <= 'ÿ' && !EMPTY.contains(stem))
                        .toList();
        if (stems.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Double> fit = new HashMap<>();
        text.places(name).forEach(span -> mark(fit, span, stems.size() + 1.0));
        Set<String> said = new HashSet<>();
        List<Integer> places = new ArrayList<>();
        boolean named = false;
        for (int at = 0; at < text.size(); at++) {
            String stem = text.stem(at);
            boolean head = isHead(stem, stems.getLast());
            if (head || stems.contains(stem)) {
                said.add(stem);
                places.add(at);
                named |= head || stem.length() >= LONG_WORD && !values.contains(stem);
            }
        }
        if (named || said.size() > 1) {
            places.forEach(at -> fit.merge(at, (double) said.size(), Math::max));
        }
        return fit;
    }

    /// A watch may be a wristwatch.
    private static boolean isHead(String stem, String head) {
        return stem.equals(head) || stem.length() >= SHORTEST_SUFFIX && head.endsWith(stem);
    }

    private static void mark(Map<Integer, Double> fit, Words.Span span, double score) {
        IntStream.range(span.from(), span.to()).forEach(at -> fit.merge(at, score, Math::max));
    }

    /// The longest stretches of the name that stand in the text.
    private Map<Integer, Double> chinese(String name) {
        Map<Integer, Double> fit = new HashMap<>();
        Words signs = Words.of(name.replaceAll("[^\\p{IsHan}]", ""));
        for (int from = 0; from < text.size(); from++) {
            int longest = 0;
            for (int start = 0; start < signs.size(); start++) {
                longest = Math.max(longest, common(from, signs, start));
            }
            if (longest >= SHORTEST_STRETCH) {
                mark(fit, new Words.Span(from, from + longest), longest);
            }
        }
        return fit;
    }

    private int common(int from, Words signs, int start) {
        int length = 0;
        while (from + length < text.size()
                && start + length < signs.size()
                && text.stem(from + length).equals(signs.stem(start + length))) {
            length++;
        }
        return length;
    }
}
