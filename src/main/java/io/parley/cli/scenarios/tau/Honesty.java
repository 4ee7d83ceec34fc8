package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Holds what a task counts as solved against its words: what the words do not lead to, no shopper
/// can bring about.
final class Honesty {
    private final Shop shop;
    private final String user;
    private final String words;

    Honesty(Shop shop, String user, Task task) {
        this.shop = shop;
        this.user = user;
        this.words = task.words() + " " + task.notes() + " " + task.known();
    }

    void check(Write write) throws Unsayable {
        String payment = write.text("payment_method_id");
        if (!payment.isEmpty() && !isTold(payment, write.order())) {
            throw new Unsayable("payment is not told by the words", payment);
        }
        String reason = write.text("reason");
        if (reason.equals("ordered by mistake") && !Details.reason(words).equals(reason)) {
            throw new Unsayable("reason is not told by the words", reason);
        }
        String street = write.text("address1");
        if (!street.isEmpty() && !isKnown(street)) {
            throw new Unsayable("address is not told by the words", street);
        }
    }

    /// Who is asked and was told nothing takes what the order was paid with.
    private boolean isTold(String payment, String order) {
        return words.contains(payment)
                || payment.equals(shop.paidBy(order))
                || shop.payments(user).count() == 1
                || Details.payments(words).stream().anyMatch(way -> isOf(way, payment));
    }

    private boolean isOf(String way, String payment) {
        String kind =
                shop.payments(user)
                        .filter(each -> each.path("id").asText().equals(payment))
                        .map(each -> each.path("source").asText().replace('_', ' '))
                        .findFirst()
                        .orElse("");
        List<String> cards =
                List.of(
                        "visa",
                        "mastercard",
                        "amex",
                        "american express",
                        "the other card",
                        "other card");
        return way.equals(kind)
                || (way.equals("website credit") && kind.equals("gift card"))
                || (cards.contains(way) && kind.equals("credit card"));
    }

    private boolean isKnown(String street) {
        Stream<JsonNode> places =
                Stream.concat(
                        Stream.of(shop.user(user)),
                        shop.orders().values().stream()
                                .filter(order -> order.path("user_id").asText().equals(user)));
        return words.toLowerCase(Locale.ROOT).contains(street.toLowerCase(Locale.ROOT))
                || places.anyMatch(place -> place.at("/address/address1").asText().equals(street));
    }
}
