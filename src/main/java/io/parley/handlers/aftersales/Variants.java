package io.parley.handlers.aftersales;

import io.parley.shop.Order.Item;
import io.parley.shop.Product;
import io.parley.shop.Product.Variant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which variant of a product is meant by words that say how it differs from the one there is.
///
/// @param heard what else is listened for
record Variants(Product product, Item item, Words words, Degrees degrees, boolean isAnswer) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /// What came of it.
    sealed interface Pick {
        /// This one.
        record One(Variant variant) implements Pick {}

        /// What is wished is not to be had; these come nearest, the nearest first.
        record Near(List<Variant> variants) implements Pick {}

        /// Nothing was said that tells one variant from another; these can be had.
        record Untold(List<Variant> variants) implements Pick {}
    }

    Pick pick() {
        return pick(wanted());
    }

    /// As an answer that leaves open what was said before.
    Pick pick(Variants before) {
        Map<String, List<String>> both = new TreeMap<>(before.wanted());
        both.putAll(wanted());
        boolean price = !degrees.isAnyPrice() && before.degrees.isAnyPrice();
        return price
                ? new Variants(product, item, words, before.degrees, isAnswer).pick(both)
                : pick(both);
    }

    private Pick pick(Map<String, List<String>> wanted) {
        Optional<Variant> named = byId();
        if (named.isPresent()) {
            return available(named.get())
                    ? new Pick.One(named.get())
                    : new Pick.Near(nearest(Map.of()));
        }
        if (degrees.isAnyPrice()) {
            return byPrice(wanted);
        }
        if (degrees.same() && isAsItIs(wanted)) {
            return same();
        }
        return wanted.isEmpty() ? new Pick.Untold(nearest(Map.of())) : closest(wanted);
    }

    private boolean isAsItIs(Map<String, List<String>> wanted) {
        return wanted.entrySet().stream()
                .allMatch(w ->
                        w.getValue().equals(List.of(item.options().getOrDefault(w.getKey(), ""))));
    }

    private Optional<Variant> byId() {
        return product.variants().stream()
                .filter(v -> v.id().length() > 4 && words.has(v.id()))
                .filter(v -> !v.id().equals(item.variant()) || degrees.same())
                .findFirst();
    }

    private static boolean available(Variant variant) {
        return variant.available();
    }

    private Pick same() {
        return product.variants().stream()
                .filter(v -> v.id().equals(item.variant()))
                .filter(Variants::available)
                .findFirst()
                .<Pick>map(Pick.One::new)
                .orElseGet(() -> new Pick.Near(nearest(Map.of())));
    }

    private Pick byPrice(Map<String, List<String>> wanted) {
        Comparator<Variant> byPrice = Comparator.comparingLong(v -> v.price().minor());
        return product.variants().stream()
                .filter(Variants::available)
                .filter(v -> fits(v, wanted))
                .min(degrees.cheapest() ? byPrice : byPrice.reversed())
                .<Pick>map(Pick.One::new)
                .orElseGet(() -> new Pick.Near(nearest(wanted)));
    }

    /// The one that has what is wished and is else as the item is. Where there is none such, an
    /// answer that was given to our question takes the nearest, which is shown before it is done.
    private Pick closest(Map<String, List<String>> wanted) {
        List<Variant> fitting =
                product.variants().stream()
                        .filter(Variants::available)
                        .filter(v -> !v.id().equals(item.variant()))
                        .filter(v -> fits(v, wanted))
                        .sorted(order(wanted))
                        .toList();
        if (fitting.isEmpty()) {
            return new Pick.Near(nearest(wanted));
        }
        Variant first = fitting.getFirst();
        boolean exact = changes(first, wanted) == 0;
        return exact || isAnswer || fitting.size() == 1
                ? new Pick.One(first)
                : new Pick.Near(fitting);
    }

    private Comparator<Variant> order(Map<String, List<String>> wanted) {
        return Comparator.<Variant>comparingInt(v -> changes(v, wanted))
                .thenComparingInt(v -> place(v, wanted))
                .thenComparingLong(v -> Math.abs(v.price().minor() - item.price().minor()))
                .thenComparing(Variant::id);
    }

    /// How many options differ that nobody wished to change.
    private int changes(Variant variant, Map<String, List<String>> wanted) {
        return (int)
                variant.options().entrySet().stream()
                        .filter(option -> !wanted.containsKey(option.getKey()))
                        .filter(option ->
                                !option.getValue().equals(item.options().get(option.getKey())))
                        .count();
    }

    /// Of several values that would do, the one said first is liked best.
    private static int place(Variant variant, Map<String, List<String>> wanted) {
        return wanted.entrySet().stream()
                .mapToInt(w -> Math.max(0, w.getValue().indexOf(variant.options().get(w.getKey()))))
                .sum();
    }

    private static boolean fits(Variant variant, Map<String, List<String>> wanted) {
        return wanted.entrySet().stream()
                .allMatch(
                        w -> w.getValue().contains(variant.options().getOrDefault(w.getKey(), "")));
    }

    private List<Variant> nearest(Map<String, List<String>> wanted) {
        return product.variants().stream()
                .filter(Variants::available)
                .filter(v -> !v.id().equals(item.variant()))
                .sorted(
                        Comparator.<Variant>comparingLong(v ->
                                        -wanted.entrySet().stream()
                                                .filter(w ->
                                                        fits(v, Map.of(w.getKey(), w.getValue())))
                                                .count())
                                .thenComparingInt(v -> changes(v, wanted))
                                .thenComparing(Variant::id))
                .toList();
    }

    /// The values wished, by attribute, best first.
    private Map<String, List<String>> wanted() {
        Map<String, List<String>> wanted = new TreeMap<>();
        for (String attribute : attributes()) {
            List<String> values = values(attribute);
            List<String> said = said(attribute, values);
            if (!said.isEmpty()) {
                wanted.put(attribute, said);
            }
        }
        return attributed(wanted);
    }

    /// `Frame colour black` says nothing of the lenses, black as they may be.
    private Map<String, List<String>> attributed(Map<String, List<String>> wanted) {
        Map<String, List<String>> attributed = new TreeMap<>(wanted);
        wanted.forEach((attribute, values) -> {
            boolean shared =
                    wanted.entrySet().stream()
                            .anyMatch(other ->
                                    !other.getKey().equals(attribute)
                                            && words.has(other.getKey())
                                            && other.getValue().equals(values));
            if (shared && !words.has(attribute)) {
                attributed.remove(attribute);
            }
        });
        return attributed;
    }

    private TreeSet<String> attributes() {
        TreeSet<String> names = new TreeSet<>();
        product.variants().forEach(variant -> names.addAll(variant.options().keySet()));
        return names;
    }

    private List<String> values(String attribute) {
        return product.variants().stream()
                .map(variant -> variant.options().get(attribute))
                .filter(value -> value != null)
                .distinct()
                .sorted()
                .toList();
    }

    /// What is there already is said to tell the goods, not the wish, where another is said, too.
    private List<String> said(String attribute, List<String> values) {
        Map<String, Integer> said = new HashMap<>(Values.said(attribute, values, words, isAnswer));
        String now = item.options().get(attribute);
        if (now != null && said.size() > 1 && !degrees.prefers()) {
            said.remove(now);
        }
        if (said.isEmpty()) {
            return degrees.stepped(attribute, now, values);
        }
        if (now != null && said.size() == 1 && said.containsKey(now)) {
            return degrees.isStep(attribute)
                    ? degrees.stepped(attribute, now, values)
                    : List.of(now);
        }
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The first number in a value, by which sizes are compared.
    static Optional<Double> number(String value) {
        Matcher matcher = NUMBER.matcher(value);
        return matcher.find() ? Optional.of(Double.valueOf(matcher.group())) : Optional.empty();
    }
}
