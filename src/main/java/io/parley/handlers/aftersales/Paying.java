package io.parley.handlers.aftersales;

import io.parley.commerce.Money;
import io.parley.conversation.Slot;
import io.parley.negotiation.Verdict.Destination;
import io.parley.shop.Order;
import io.parley.shop.ShopperProfile.Payment;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the way money goes.
record Paying(Dossier dossier, Tools tools, Papers papers) {
    private static final int MOST_ASKED = 2;

    /// @param destinations where it may go
    /// @param needed what a gift card has to hold; none when nothing is paid
    Outcome of(Wish wish, Order order, Set<Destination> destinations, @Nullable Money needed) {
        boolean moves = wish.sort() == Sort.PAYMENT;
        List<Payment> allowed =
                Ways.allowed(dossier, order, destinations).stream()
                        .filter(way -> !moves || !way.id().equals(order.terms().payment()))
                        .toList();
        List<Payment> able = allowed.stream().filter(way -> covers(way, needed)).toList();
        if (able.isEmpty()) {
            return new Outcome.No(
                    papers.say(allowed.isEmpty() ? "payment.none" : "payment.balance"));
        }
        List<Payment> named = named(wish, order, moves);
        List<Payment> usable = named.stream().filter(able::contains).toList();
        boolean pins = named.size() == usable.size() || wish.answer(Slot.PAYMENT) != null;
        if (!usable.isEmpty() && (usable.size() == 1 || pins && moves)) {
            return paid(wish, usable.getFirst());
        }
        if (usable.size() > 1) {
            return wish.timesAsked(Slot.PAYMENT) > 0
                    ? paid(wish, usable.getFirst())
                    : ask(wish, "payment", usable);
        }
        if (!named.isEmpty() && wish.timesAsked(Slot.PAYMENT) > 0) {
            // Nobody pays in a way that was never said.
            return new Outcome.No(
                    papers.say(
                            unable(named, allowed).equals("payment")
                                    ? "payment.none"
                                    : "payment.balance"));
        }
        if (able.size() == 1 && named.isEmpty()) {
            return paid(wish, able.getFirst());
        }
        if (wish.isUnknown(Slot.PAYMENT) || wish.timesAsked(Slot.PAYMENT) > MOST_ASKED) {
            return paid(wish, usual(order, able));
        }
        return ask(wish, named.isEmpty() ? "payment" : unable(named, allowed) + ".other", able);
    }

    /// Why none of the ways named will do.
    private static String unable(List<Payment> named, List<Payment> allowed) {
        return named.stream().anyMatch(allowed::contains) ? "payment.balance" : "payment";
    }

    private List<Payment> named(Wish wish, Order order, boolean moves) {
        return tools.ways().named(dossier, order, Words.of(wish.telling(Slot.PAYMENT))).stream()
                .filter(way -> !moves || !way.id().equals(order.terms().payment()))
                .toList();
    }

    /// The way it was paid, for somebody who has no wish.
    private static Payment usual(Order order, List<Payment> able) {
        return able.stream()
                .filter(way -> way.id().equals(order.terms().payment()))
                .findFirst()
                .orElse(able.getFirst());
    }

    private static boolean covers(Payment way, @Nullable Money needed) {
        Money balance = way.balance();
        return way.kind() != Payment.Kind.GIFT_CARD
                || needed == null
                || balance == null
                || balance.minor() >= needed.minor();
    }

    private static Outcome paid(Wish wish, Payment way) {
        return new Outcome.Several(List.of(wish.paidBy(way.id())));
    }

    private Outcome ask(Wish wish, String key, List<Payment> ways) {
        return new Outcome.Ask(
                wish.asking(Slot.PAYMENT),
                Slot.PAYMENT,
                papers.say(key, papers.say("wish." + wish.sort().key())),
                papers.payments(ways));
    }

    /// What the new items cost more than the old ones.
    static Money difference(Dossier dossier, Order order, Wish wish) {
        long minor =
                IntStream.range(0, wish.newItems().size())
                        .mapToLong(at -> difference(dossier, order, wish, at))
                        .sum();
        return new Money(minor, order.total().currency());
    }

    private static long difference(Dossier dossier, Order order, Wish wish, int at) {
        Order.Item item = dossier.item(order, wish.items().get(at)).orElseThrow();
        long price =
                dossier.product(item).stream()
                        .flatMap(product -> product.variants().stream())
                        .filter(variant -> variant.id().equals(wish.newItems().get(at)))
                        .mapToLong(variant -> variant.price().minor())
                        .findFirst()
                        .orElseThrow();
        return price - item.price().minor();
    }

    /// What the goods cost, as it comes back.
    static Money refund(Dossier dossier, Order order, Wish wish) {
        long minor =
                wish.items().stream()
                        .flatMap(id -> dossier.item(order, id).stream())
                        .mapToLong(item -> item.price().minor())
                        .sum();
        return new Money(-minor, order.total().currency());
    }
}
