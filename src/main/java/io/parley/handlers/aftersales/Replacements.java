package io.parley.handlers.aftersales;

import io.parley.conversation.Slot;
import io.parley.handlers.aftersales.Naming.Mention;
import io.parley.handlers.aftersales.Variants.Pick;
import io.parley.language.Folding;
import io.parley.shop.Order;
import io.parley.shop.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what shall come in place of each piece, one after the other.
record Replacements(Dossier dossier, Tools tools, Papers papers) {
    private static final int MOST_ASKED = 2;

    private static final Pattern ONE = Pattern.compile("\\bone\\b|一[个件只条]");

    /// So many words have a name and the word that joins the next.
    private static final int BARE_NAME = 4;

    /// The wish with all its new items, or what has to be asked first.
    Outcome of(Wish wish, Order order) {
        Wish current = onlySome(wish, order).orElse(wish);
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
                        && (isOfSeveral(answer, wish) || isTwin(next, answer));
        return more ? next : next.settled(Slot.NEW_ITEMS);
    }

    /// Of two of the same kind both become what was answered, unless one is spoken of.
    private static boolean isTwin(Wish next, String answer) {
        int at = next.newItems().size();
        return next.items().get(at).equals(next.items().get(at - 1))
                && !ONE.matcher(Folding.fold(answer)).find();
    }

    private boolean isOfSeveral(String answer, Wish wish) {
        return dossier.order(wish.order())
                .filter(order -> Mentioned.once(mentions(answer, order)).size() > 1)
                .isPresent();
    }

    /// What was said at first counts where the answer to our question leaves it open.
    private Pick pick(Wish wish, Order order, Order.Item item, Product product) {
        String answer = wish.answer(Slot.NEW_ITEMS);
        Words first = said(wish.words(), order, item);
        Words told =
                answer == null
                        ? first
                        : mentions(answer, order).size() < 2
                                ? Words.of(answer)
                                : said(answer, order, item);
        Variants answered =
                new Variants(product, item, told, tools.degrees().in(told), answer != null);
        return answer == null
                ? answered.pick()
                : answered.pick(
                        new Variants(product, item, first, tools.degrees().in(first), false));
    }

    /// What is said of this item, where more than one is spoken of.
    private Words said(String text, Order order, Order.Item item) {
        Words words =
                Words.of(
                        Folding.fold(text)
                                .replace(order.number().value().toLowerCase(Locale.ROOT), " "));
        List<Mention> mentions = mentions(words.folded(), order);
        boolean alone =
                mentions.stream()
                                .flatMap(mention -> mention.things().stream())
                                .map(thing -> thing.item().product())
                                .distinct()
                                .count()
                        < 2;
        return alone ? words : about(item, words, mentions);
    }

    private List<Mention> mentions(String text, Order order) {
        List<Thing> own = dossier.things(order);
        List<Thing> all =
                Stream.concat(
                                own.stream(),
                                dossier.orders().stream()
                                        .filter(other -> !other.equals(order))
                                        .flatMap(other -> dossier.things(other).stream()))
                        .toList();
        return new Naming(Words.of(text), dossier.values()).mentions(all);
    }

    /// From each place where the item is named to where another one is.
    private static Words about(Order.Item item, Words words, List<Mention> mentions) {
        StringBuilder about = new StringBuilder();
        for (int at = 0; at < mentions.size(); at++) {
            boolean isIts =
                    mentions.get(at).things().stream()
                            .anyMatch(thing -> thing.item().variant().equals(item.variant()));
            if (isIts) {
                about.append(words.part(mentions.get(at).at(), end(at, words, mentions)).folded())
                        .append(" . ");
            }
        }
        return about.isEmpty() ? words : Words.of(about.toString());
    }

    /// What is said of `the bed and the chair` is said of both.
    private static int end(int at, Words words, List<Mention> mentions) {
        int next = at + 1;
        while (next < mentions.size()
                && mentions.get(next).at() - mentions.get(next - 1).at() <= BARE_NAME) {
            next++;
        }
        return next < mentions.size() ? mentions.get(next).at() : words.size();
    }

    /// Rather these goods than another variant of those.
    private Optional<Wish> onlySome(Wish wish, Order order) {
        String answer = wish.answer(Slot.NEW_ITEMS);
        if (answer == null || !tools.quantifiers().only().in(Folding.fold(answer))) {
            return Optional.empty();
        }
        List<String> kept =
                mentions(answer, order).stream()
                        .flatMap(mention -> mention.things().stream())
                        .map(thing -> thing.item().variant())
                        .toList();
        List<String> items = wish.items().stream().filter(kept::contains).toList();
        return items.isEmpty() || items.size() == wish.items().size()
                ? Optional.empty()
                : Optional.of(wish.with(items).into(List.of()).settled(Slot.NEW_ITEMS));
    }

    private Outcome ask(Wish wish, String key, Order.Item item, List<Product.Variant> variants) {
        if (wish.timesAsked(Slot.NEW_ITEMS) >= MOST_ASKED + wish.newItems().size()
                || wish.isUnknown(Slot.NEW_ITEMS)) {
            return new Outcome.Person(papers.say("person.items"));
        }
        return new Outcome.Ask(
                wish.settled(Slot.NEW_ITEMS).asking(Slot.NEW_ITEMS),
                Slot.NEW_ITEMS,
                papers.say(key, papers.item(item)),
                papers.variants(item, variants));
    }
}
