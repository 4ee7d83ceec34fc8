package io.parley.cli.scenarios.tau;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What shoppers call their ways to pay.
final class Ways {
    private final Shop shop;

    Ways(Shop shop) {
        this.shop = shop;
    }

    /// Such as `credit card`; with the last digits where the shopper has more than one.
    String words(String user, String payment) {
        List<JsonNode> all = shop.payments(user).toList();
        String kind =
                all.stream()
                        .filter(each -> each.path("id").asText().equals(payment))
                        .map(each -> each.path("source").asText())
                        .findFirst()
                        .orElse(payment.replaceAll("_?\\d+$", ""));
        String name = kind.replace('_', ' ');
        boolean isAlone =
                all.stream().filter(each -> each.path("source").asText().equals(kind)).count() < 2;
        return all.stream()
                .filter(each -> each.path("id").asText().equals(payment) && !isAlone)
                .map(each -> each.path("last_four").asText(""))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> name + " ending " + digits)
                .findFirst()
                .orElse(name);
    }
}
