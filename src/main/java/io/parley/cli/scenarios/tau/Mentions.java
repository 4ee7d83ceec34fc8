package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the products that a text names, by their full names or as people shorten them.
final class Mentions {
    /// Too common to mean a product on their own; then the word before them does.
    private static final Set<String> EMPTY_HEADS = Set.of("set", "kit", "puzzle", "machine");

    private final List<Name> names;

    /// @param form what names it
    private record Name(String product, Pattern form) {}

    /// Words of a text that name a product.
    record Found(String product, String words, int from, int to) {
        private boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }
    }

    /// @param products those that may be meant
    Mentions(Collection<String> products) {
        List<String> sorted =
                products.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        this.names =
                Stream.concat(
                                sorted.stream().map(name -> new Name(name, form(name))),
                                sorted.stream()
                                        .flatMap(name ->
                                                shortened(name)
                                                        .map(word -> new Name(name, form(word)))))
                        .toList();
    }

    private static Stream<String> shortened(String name) {
        String[] words = name.split(" ");
        if (words.length == 1) {
            return Stream.of();
        }
        String last = words[words.length - 1];
        return EMPTY_HEADS.contains(last.toLowerCase(Locale.ROOT))
                ? Stream.of(words[words.length - 2])
                : Stream.of(last);
    }

    /// In one word, two or with a hyphen, for one or for more.
    private static Pattern form(String name) {
        String joined =
                name.replaceAll("(?i)(?<=book|skate|hiking|tea)(?=shelf|board)", " ")
                        .replaceFirst("s$", "")
                        .replaceAll("[ -]+", "[ -]?");
        return Pattern.compile("(?i)\\b" + joined + "(?:s|es)?\\b");
    }

    /// In the order of the text.
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Name name : names) {
            Matcher matcher = name.form().matcher(text);
            while (matcher.find()) {
                Found one =
                        new Found(name.product(), matcher.group(), matcher.start(), matcher.end());
                if (found.stream().noneMatch(one::overlaps)) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparing(Found::from));
        return found;
    }

    /// The words for each product, as the text has them first.
    List<String> words(String text) {
        List<String> products = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Found found : in(text)) {
            if (!products.contains(found.product())) {
                products.add(found.product());
                words.add(found.words().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
