package io.parley.handlers.aftersales;

import io.parley.conversation.Slot;
import io.parley.handlers.aftersales.Naming.Mention;
import io.parley.language.Folding;
import io.parley.negotiation.Verdict;
import io.parley.shop.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the order a wish is about: by number, by the goods named, or because no other will do. A
/// wish about several becomes as many.
record Spread(Dossier dossier, Tools tools, Papers papers) {
    private static final int MOST_ASKED = 2;

    /// The number of the order that only lends its address.
    private static final Pattern LENDS =
            Pattern.compile(
                    "(?:same as|as in|as for|as on|that of|the one (?:of|in|from|on)|address (?:in|from|on)|和|跟|与)[^,.;，。]{0,24}$");

    Outcome over(Wish wish) {
        if (wish.timesAsked(Slot.ORDER) > MOST_ASKED) {
            return new Outcome.Person(papers.say("person.which"));
        }
        List<String> numbers = numbers(wish).stream().filter(n -> !isArticle(n)).toList();
        if (!numbers.isEmpty()) {
            return byNumber(wish, numbers);
        }
        if (dossier.orders().isEmpty()) {
            return new Outcome.No(papers.say("none"));
        }
        List<Order> eligible = eligible(wish);
        if (eligible.isEmpty()) {
            return among(wish, stated(wish, dossier.orders()));
        }
        // What is named and may not be had must never become what may.
        boolean elsewhere =
                wish.answer(Slot.ORDER) == null
                        && mentions(wish, eligible).isEmpty()
                        && !mentions(wish, dossier.orders()).isEmpty();
        return among(wish, stated(wish, elsewhere ? dossier.orders() : eligible));
    }

    private List<String> numbers(Wish wish) {
        String text = wish.telling(Slot.ORDER);
        List<String> said =
                wish.numbers().stream()
                        .filter(number -> wish.answer(Slot.ORDER) == null || names(text, number))
                        .toList();
        return wish.sort() == Sort.ADDRESS
                ? said.stream().filter(number -> !lends(wish.words(), number)).toList()
                : said;
    }

    /// Articles have numbers, too.
    private boolean isArticle(String number) {
        return dossier.products().values().stream()
                .anyMatch(product ->
                        product.id().equals(number)
                                || product.variants().stream()
                                        .anyMatch(variant -> variant.id().equals(number)));
    }

    private static boolean names(String text, String number) {
        return Words.of(text).has(number);
    }

    private static boolean lends(String words, String number) {
        String folded = Folding.fold(words);
        int at = folded.indexOf(number.toLowerCase(Locale.ROOT));
        return at > 0 && LENDS.matcher(folded.substring(0, at)).find();
    }

    private Outcome byNumber(Wish wish, List<String> numbers) {
        List<Order> found =
                numbers.stream().flatMap(number -> dossier.order(number).stream()).toList();
        if (found.isEmpty()) {
            return new Outcome.Ask(
                    wish.asking(Slot.ORDER),
                    Slot.ORDER,
                    papers.say("not_found", numbers.getFirst()),
                    papers.orders(dossier.orders()));
        }
        return found.size() == 1 ? one(wish, found.getFirst()) : shared(wish, found);
    }

    private static Outcome one(Wish wish, Order order) {
        return new Outcome.Several(List.of(wish.of(order.number().value())));
    }

    /// Each of the orders gets the goods of its own that are named.
    private Outcome shared(Wish wish, List<Order> orders) {
        Map<String, Wish> byOrder = new LinkedHashMap<>();
        if (!wish.sort().isOfWholeOrder()) {
            byGoods(wish, orders)
                    .forEach((number, items) -> byOrder.put(number, wish.of(number).with(items)));
        }
        return byOrder.size() == orders.size()
                ? new Outcome.Several(List.copyOf(byOrder.values()))
                : new Outcome.Several(
                        orders.stream().map(order -> wish.of(order.number().value())).toList());
    }

    private Map<String, List<String>> byGoods(Wish wish, List<Order> orders) {
        Map<String, List<String>> goods = new LinkedHashMap<>();
        for (Mention mention : Mentioned.once(mentions(wish, orders))) {
            for (Thing thing : mention.things()) {
                goods.computeIfAbsent(thing.number(), _ -> new ArrayList<>())
                        .add(thing.item().variant());
            }
        }
        return goods;
    }

    private List<Mention> mentions(Wish wish, List<Order> orders) {
        String told =
                wish.answer(Slot.ORDER) == null
                        ? wish.telling(Slot.ITEMS)
                        : wish.telling(Slot.ORDER);
        int exception = tools.quantifiers().exception(Folding.fold(told));
        Words words = Words.of(exception < 0 ? told : Folding.fold(told).substring(0, exception));
        return new Naming(words, dossier.values())
                .mentions(
                        orders.stream().flatMap(order -> dossier.things(order).stream()).toList());
    }

    private Outcome among(Wish wish, List<Order> orders) {
        String folded = Folding.fold(wish.telling(Slot.ORDER));
        if (wish.isUnknown(Slot.ORDER)) {
            return new Outcome.Person(papers.say("person.which"));
        }
        List<Order> byArticle = byArticle(Words.of(wish.telling(Slot.ORDER)), orders);
        if (byArticle.size() == 1) {
            return one(wish, byArticle.getFirst());
        }
        List<Mention> mentions = mentions(wish, orders);
        if (!mentions.isEmpty()) {
            return named(wish, mentions, orders);
        }
        if (tools.quantifiers().allOrders().in(folded)) {
            return new Outcome.Several(
                    orders.stream()
                            .sorted(java.util.Comparator.comparing(Order::placed))
                            .map(order -> wish.of(order.number().value()))
                            .toList());
        }
        if (tools.quantifiers().last().in(folded) || orders.size() == 1) {
            return one(wish, orders.getFirst());
        }
        return ask(wish, orders);
    }

    private static List<Order> byArticle(Words words, List<Order> orders) {
        return orders.stream()
                .filter(order ->
                        order.items().stream()
                                .anyMatch(item ->
                                        isLong(item.product()) && words.has(item.product())
                                                || isLong(item.variant())
                                                        && words.has(item.variant())))
                .toList();
    }

    private static boolean isLong(String id) {
        return id.length() > 4;
    }

    private Outcome named(Wish wish, List<Mention> mentions, List<Order> orders) {
        boolean all =
                tools.quantifiers().all().in(Folding.fold(wish.words()))
                        || tools.quantifiers().allOrders().in(Folding.fold(wish.words()));
        Map<String, List<String>> goods = new LinkedHashMap<>();
        Set<Order> doubtful = new LinkedHashSet<>();
        for (Mention mention : Mentioned.once(mentions)) {
            List<Order> of = mention.things().stream().map(Thing::order).distinct().toList();
            if (of.size() > 1 && !all && !mention.isPlural()) {
                doubtful.addAll(of);
            } else {
                mention.things()
                        .forEach(thing ->
                                goods.computeIfAbsent(thing.number(), _ -> new ArrayList<>())
                                        .add(thing.item().variant()));
            }
        }
        if (!doubtful.isEmpty()) {
            List<Order> known =
                    doubtful.stream().filter(o -> goods.containsKey(o.number().value())).toList();
            if (known.size() != 1 || !isAlike(mentions)) {
                return goods.isEmpty() || known.size() != 1
                        ? ask(wish, List.copyOf(doubtful))
                        : one(wish, known.getFirst());
            }
        }
        if (wish.sort().isOfWholeOrder()) {
            return new Outcome.Several(goods.keySet().stream().map(wish::of).toList());
        }
        if (goods.size() == 1) {
            return new Outcome.Several(List.of(wish.of(goods.keySet().iterator().next())));
        }
        List<Wish> several = new ArrayList<>();
        goods.forEach((number, items) -> several.add(wish.of(number).with(pieces(number, items))));
        return several.isEmpty() ? ask(wish, orders) : new Outcome.Several(several);
    }

    private static boolean isAlike(List<Mention> mentions) {
        return Mentioned.once(mentions).size() == 1;
    }

    private List<String> pieces(String number, List<String> variants) {
        return dossier.order(number).stream()
                .flatMap(order -> order.items().stream())
                .filter(item -> variants.contains(item.variant()))
                .flatMap(item ->
                        java.util.Collections.nCopies(item.quantity(), item.variant()).stream())
                .toList();
    }

    private Outcome ask(Wish wish, List<Order> orders) {
        return new Outcome.Ask(
                wish.asking(Slot.ORDER),
                Slot.ORDER,
                papers.say("which", papers.say("wish." + wish.sort().key())),
                papers.orders(orders));
    }

    /// Those that are as the words say: still to come, or there.
    private List<Order> stated(Wish wish, List<Order> orders) {
        String folded = Folding.fold(wish.words());
        boolean pending = tools.quantifiers().pending().in(folded);
        boolean received = tools.quantifiers().received().in(folded);
        if (pending == received) {
            return orders;
        }
        List<Order> stated =
                orders.stream()
                        .filter(order -> (order.status() == Order.Status.DELIVERED) == received)
                        .toList();
        return stated.isEmpty() ? orders : stated;
    }

    /// Those of which something may be done as wished.
    private List<Order> eligible(Wish wish) {
        return dossier.orders().stream().filter(order -> isEligible(wish, order)).toList();
    }

    private boolean isEligible(Wish wish, Order order) {
        var operation = wish.sort().operation(order.status());
        return order.items().stream()
                .map(item -> dossier.judge(wish, operation, order, List.of(item)))
                .anyMatch(verdict -> !(verdict instanceof Verdict.Refused));
    }
}
