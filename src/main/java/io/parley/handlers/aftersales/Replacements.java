package io.parley.handlers.aftersales;

import io.parley.conversation.Slot;
import io.parley.handlers.aftersales.Naming.Mention;
import io.parley.handlers.aftersales.Variants.Pick;
import io.parley.shop.Order;
import io.parley.shop.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what shall come in place of each piece, one after the other.
record Replacements(Dossier dossier, Tools tools, Papers papers) {
    private static final int MOST_ASKED = 4;

    /// The wish with all its new items, or what has to be asked first.
    Outcome of(Wish wish, Order order) {
        Wish current = wish;
        while (current.newItems().size() < current.items().size()) {
            String variant = current.items().get(current.newItems().size());
            Optional<Order.Item> item = dossier.item(order, variant);
            Optional<Product> product = item.flatMap(dossier::product);
            if (item.isEmpty() || product.isEmpty()) {
                return new Outcome.Person(papers.say("person.items"));
            }
            switch (pick(current, order, item.get(), product.get())) {
                case Pick.One(Product.Variant chosen) -> current = taken(current, chosen.id());
                case Pick.Near(List<Product.Variant> near) -> {
                    return near.isEmpty()
                            ? new Outcome.No(
                                    papers.say("out_of_stock.all", papers.item(item.get())))
                            : ask(current, "out_of_stock", item.get(), near);
                }
                case Pick.Untold(List<Product.Variant> all) -> {
                    return all.isEmpty()
                            ? new Outcome.No(
                                    papers.say("out_of_stock.all", papers.item(item.get())))
                            : ask(current, "new_item", item.get(), all);
                }
            }
        }
        return new Outcome.Several(List.of(current));
    }

    /// An answer tells one piece, unless it names more of them.
    private Wish taken(Wish wish, String id) {
        List<String> chosen = new ArrayList<>(wish.newItems());
        chosen.add(id);
        Wish next = wish.into(chosen);
        String answer = wish.answer(Slot.NEW_ITEMS);
        boolean more =
                answer != null
                        && next.newItems().size() < next.items().size()
                        && mentions(answer, wish).size() > 1;
        return more ? next : next.settled(Slot.NEW_ITEMS);
    }

    private Pick pick(Wish wish, Order order, Order.Item item, Product product) {
        String answer = wish.answer(Slot.NEW_ITEMS);
        String told = answer == null ? wish.words() : answer;
        boolean single = wish.items().stream().distinct().count() == 1;
        Words words =
                single || answer != null && mentions(answer, wish).size() < 2
                        ? Words.of(told)
                        : about(item, wish, told);
        Words own = withoutOther(words, order);
        return new Variants(product, item, own, tools.degrees().in(own), answer != null).pick();
    }

    private static Words withoutOther(Words words, Order order) {
        return Words.of(
                words.folded()
                        .replace(order.number().value().toLowerCase(java.util.Locale.ROOT), " "));
    }

    private List<Mention> mentions(String text, Wish wish) {
        List<Thing> things =
                dossier.order(wish.order()).stream()
                        .flatMap(order -> dossier.things(order).stream())
                        .filter(thing -> wish.items().contains(thing.item().variant()))
                        .toList();
        return new Naming(Words.of(text), dossier.values()).mentions(things);
    }

    /// From where the piece is named to where another one is.
    private Words about(Order.Item item, Wish wish, String text) {
        Words words = Words.of(text);
        List<Mention> mentions = mentions(text, wish);
        for (int at = 0; at < mentions.size(); at++) {
            boolean isIts =
                    mentions.get(at).things().stream()
                            .anyMatch(thing -> thing.item().variant().equals(item.variant()));
            if (isIts) {
                int end = at + 1 < mentions.size() ? mentions.get(at + 1).at() : words.size();
                return words.part(mentions.get(at).at(), end);
            }
        }
        return words;
    }

    private Outcome ask(Wish wish, String key, Order.Item item, List<Product.Variant> variants) {
        if (wish.timesAsked(Slot.NEW_ITEMS) > MOST_ASKED || wish.isUnknown(Slot.NEW_ITEMS)) {
            return new Outcome.Person(papers.say("person.items"));
        }
        return new Outcome.Ask(
                wish.settled(Slot.NEW_ITEMS).asking(Slot.NEW_ITEMS),
                Slot.NEW_ITEMS,
                papers.say(key, papers.item(item)),
                papers.variants(item, variants));
    }
}
