package io.parley.handlers.ordertracking;

import io.parley.commerce.Language;
import io.parley.language.Folding;
import io.parley.shop.Order;
import io.parley.shop.Order.Item;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much of what somebody wrote names the things in an order: words of a name or a colour in
/// English, a stretch of at least two signs in Chinese.
final class Likeness {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_STRETCH = 2;

    /// Words of names that say nothing of the thing.
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "the", "and", "with", "for", "from", "set", "pack", "one", "new", "order",
                    "item");

    private final String folded;
    private final Set<String> words;

    Likeness(String folded) {
        this.folded = folded;
        this.words = words(folded);
    }

    /// 0 when nothing of the order is named.
    int to(Order order) {
        return order.items().stream().mapToInt(this::to).max().orElse(0);
    }

    private int to(Item item) {
        int named = item.name().texts().entrySet().stream().mapToInt(this::named).sum();
        long options =
                item.options().values().stream()
                        .flatMap(value -> words(Folding.fold(value)).stream())
                        .filter(words::contains)
                        .count();
        return named + (int) options;
    }

    private int named(Map.Entry<Language, String> name) {
        String thing = Folding.fold(name.getValue());
        int common = (int) words(thing).stream().filter(words::contains).count();
        int stretch = longestStretch(thing);
        return common + (stretch >= SHORTEST_STRETCH ? stretch : 0);
    }

    /// Without the plural's s, so that `lamps` is `lamp`.
    private static Set<String> words(String folded) {
        return Arrays.stream(folded.split("[^a-z0-9]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
                .flatMap(word ->
                        Stream.of(word.endsWith("s") ? word.substring(0, word.length() - 1) : word))
                .collect(Collectors.toSet());
    }

    /// The longest run of Chinese signs that stands in both.
    private int longestStretch(String thing) {
        int longest = 0;
        for (int start = 0; start < thing.length(); start++) {
            int end = start;
            while (end < thing.length()
                    && Character.UnicodeScript.of(thing.charAt(end)) == Character.UnicodeScript.HAN
                    && folded.contains(thing.substring(start, end + 1))) {
                end++;
            }
            longest = Math.max(longest, end - start);
        }
        return longest;
    }
}
