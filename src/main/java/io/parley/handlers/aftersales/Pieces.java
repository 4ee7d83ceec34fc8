package io.parley.handlers.aftersales;

import io.parley.commerce.Language;
import io.parley.conversation.Slot;
import io.parley.handlers.aftersales.Naming.Mention;
import io.parley.language.Folding;
import io.parley.shop.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the pieces of an order that are meant.
record Pieces(Dossier dossier, Tools tools, Papers papers) {
    private static final int MOST_ASKED = 2;
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?:received|got|came|bought|ordered|together) (?:together )?with (?:(?:the|a|an|my) )?$");
    private static final Pattern ONE = Pattern.compile("\\b(?:one|a single) |一[个件只条]");

    Outcome of(Wish wish, Order order) {
        List<Order.Item> items = order.items();
        if (items.size() == 1
                && (items.getFirst().quantity() == 1
                        || !ONE.matcher(Folding.fold(wish.telling(Slot.ITEMS))).find())) {
            return known(wish, items);
        }
        String told = wish.telling(Slot.ITEMS);
        if (told.equals(Wish.UNKNOWN) || wish.timesAsked(Slot.ITEMS) > MOST_ASKED) {
            return new Outcome.Person(papers.say("person.items"));
        }
        List<Order.Item> byId = items.stream().filter(item -> isTold(item, told)).toList();
        if (!byId.isEmpty()) {
            return known(wish, byId);
        }
        String folded = Folding.fold(told);
        int exception = tools.quantifiers().exception(folded);
        if (exception >= 0) {
            String before = folded.substring(0, exception);
            List<Mention> meant = mentions(before, order);
            return meant.isEmpty() || tools.quantifiers().all().in(before)
                    ? allBut(wish, order, folded, exception)
                    : named(wish, meant, before, false);
        }
        boolean all = tools.quantifiers().all().in(folded) || folded.equals("all");
        List<Mention> mentions = mentions(folded, order);
        if (mentions.isEmpty()) {
            return all ? known(wish, items) : ask(wish, items);
        }
        return named(wish, mentions, folded, all);
    }

    private static boolean isTold(Order.Item item, String told) {
        return Words.of(told).has(item.product()) && item.product().length() > 4
                || item.variant().equals(told)
                || item.variant().length() > 4 && Words.of(told).has(item.variant());
    }

    private List<Mention> mentions(String folded, Order order) {
        return new Naming(Words.of(folded), dossier.values()).mentions(dossier.things(order));
    }

    private Outcome allBut(Wish wish, Order order, String folded, int exception) {
        List<Order.Item> kept =
                mentions(folded.substring(exception), order).stream()
                        .flatMap(mention -> mention.things().stream().map(Thing::item))
                        .toList();
        List<Order.Item> rest =
                order.items().stream().filter(item -> !kept.contains(item)).toList();
        return rest.isEmpty() || kept.isEmpty() ? ask(wish, order.items()) : known(wish, rest);
    }

    private Outcome named(Wish wish, List<Mention> mentions, String folded, boolean all) {
        List<Order.Item> meant = new ArrayList<>();
        Words words = Words.of(folded);
        for (Mention mention : Mentioned.once(mentions)) {
            if (isCompany(words, mention) && mentions.size() > 1) {
                continue;
            }
            List<Order.Item> fitting = mention.things().stream().map(Thing::item).toList();
            if (fitting.size() > 1 && !all && !mention.isPlural() && !isPlural(folded)) {
                return ask(wish, fitting);
            }
            meant.addAll(fitting);
        }
        return known(wish, meant);
    }

    private static boolean isPlural(String folded) {
        return folded.contains("both") || folded.contains("两");
    }

    /// `The backpack I received with the cleaner`: the cleaner only tells which order it was.
    private static boolean isCompany(Words words, Mention mention) {
        return COMPANY.matcher(words.folded().substring(0, words.all().get(mention.at()).start()))
                .find();
    }

    private Outcome known(Wish wish, List<Order.Item> items) {
        Words told = Words.of(wish.telling(Slot.ITEMS));
        boolean one = ONE.matcher(told.folded()).find();
        return new Outcome.Several(
                List.of(
                        wish.with(
                                items.stream()
                                        .flatMap(item ->
                                                pieces(
                                                        item,
                                                        one && items.size() == 1
                                                                || isSingular(item, told)))
                                        .toList())));
    }

    /// `The bottle` is one of two; of shoes and of what has no plural all are meant.
    private boolean isSingular(Order.Item item, Words told) {
        String name = item.name().in(Language.EN);
        String head = Folding.fold(name.substring(name.lastIndexOf(' ') + 1));
        return item.quantity() > 1
                && !head.endsWith("s")
                && head.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && told.all().stream()
                        .filter(word -> word.stem().equals(Words.stem(head)))
                        .findFirst()
                        .filter(word -> word.end() - word.start() == head.length())
                        .isPresent()
                && !tools.quantifiers().all().in(told.folded())
                && !isPlural(told.folded());
    }

    private static Stream<String> pieces(Order.Item item, boolean one) {
        return Collections.nCopies(one ? 1 : item.quantity(), item.variant()).stream();
    }

    private Outcome ask(Wish wish, List<Order.Item> items) {
        return new Outcome.Ask(
                wish.asking(Slot.ITEMS),
                Slot.ITEMS,
                papers.say("items", papers.say("wish." + wish.sort().key())),
                papers.items(items));
    }
}
