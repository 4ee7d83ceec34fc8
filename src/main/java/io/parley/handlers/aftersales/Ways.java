package io.parley.handlers.aftersales;

import io.parley.commerce.Language;
import io.parley.handlers.Cues;
import io.parley.negotiation.Verdict.Destination;
import io.parley.platform.Messages;
import io.parley.shop.Order;
import io.parley.shop.ShopperProfile.Payment;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which of the shopper's ways to pay is meant, and which may be used.
final class Ways {
    private static final List<String> OTHER =
            List.of("other card", "other payment", "different card", "another card", "另一张");

    private final Map<Payment.Kind, Cues> kinds = new EnumMap<>(Payment.Kind.class);
    private final Cues original;

    Ways(Messages messages) {
        for (Payment.Kind kind : Payment.Kind.values()) {
            kinds.put(kind, Cues.of(messages, "pay." + kind.name().toLowerCase(Locale.ROOT)));
        }
        original = Cues.of(messages, "pay.original");
    }

    /// Those that may be used.
    static List<Payment> allowed(Dossier dossier, Order order, Set<Destination> destinations) {
        return dossier.profile().payments().stream()
                .filter(way -> isAllowed(way, order, destinations))
                .toList();
    }

    private static boolean isAllowed(Payment way, Order order, Set<Destination> destinations) {
        return destinations.stream()
                .anyMatch(destination ->
                        switch (destination) {
                            case ANY -> true;
                            case GIFT_CARD -> way.kind() == Payment.Kind.GIFT_CARD;
                            case ORIGINAL -> way.id().equals(order.terms().payment());
                        });
    }

    /// The ways the words name, in the order of the words; empty when they name none.
    List<Payment> named(Dossier dossier, Order order, Words words) {
        boolean other = OTHER.stream().anyMatch(words::has);
        List<Payment> all =
                dossier.profile().payments().stream()
                        .filter(way -> !other || !way.id().equals(order.terms().payment()))
                        .toList();
        List<Payment> exact = all.stream().filter(way -> isNamedExactly(way, all, words)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        if (original.in(words.folded())) {
            return all.stream().filter(way -> way.id().equals(order.terms().payment())).toList();
        }
        return Stream.of(Payment.Kind.values())
                .filter(kind -> isKindNamed(kind, words))
                .flatMap(kind -> all.stream().filter(way -> way.kind() == kind))
                .toList();
    }

    private boolean isKindNamed(Payment.Kind kind, Words words) {
        Cues cues = kinds.get(kind);
        String folded = words.folded();
        return cues != null
                && cues.in(kind == Payment.Kind.CARD ? withoutGiftCards(folded) : folded);
    }

    /// A gift card is no card.
    private String withoutGiftCards(String folded) {
        Cues gifts = kinds.get(Payment.Kind.GIFT_CARD);
        String rest = folded;
        for (String gift : gifts == null ? List.<String>of() : gifts.words()) {
            rest = rest.replace(gift, " ");
        }
        return rest;
    }

    /// Digits, or a brand that no other has.
    private static boolean isOwn(String stem, Payment way, List<Payment> all) {
        return stem.length() >= 4
                && (Character.isDigit(stem.charAt(0))
                        || way.kind() == Payment.Kind.CARD
                                && !stem.equals("card")
                                && !stem.equals("ending")
                                && !stem.equals("credit")
                                && all.stream()
                                                .filter(w ->
                                                        Words.of(w.label().in(Language.EN))
                                                                .has(stem))
                                                .count()
                                        == 1);
    }

    /// By its id, or by what its label has that kinds do not: a brand, the last digits.
    private static boolean isNamedExactly(Payment way, List<Payment> all, Words words) {
        return words.has(way.id())
                || Stream.of(Language.values())
                        .map(way.label()::in)
                        .flatMap(label -> Words.of(label).all().stream())
                        .map(Words.Word::stem)
                        .filter(stem -> isOwn(stem, way, all))
                        .anyMatch(words::has);
    }
}
