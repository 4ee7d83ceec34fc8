package io.parley.cli.scenarios.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.scenarios.play.Asked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads what was asked of a shop as the sandbox tells it, into the words of scenario files.
final class AskedReading {
    private AskedReading() {}

    /// @param kind such as `exchange_items`
    /// @param action its details, as journals have them
    /// @param outcome none while there is none
    record Told(String kind, JsonNode action, @Nullable String outcome) {
        Asked read() {
            Map<String, List<String>> details = new LinkedHashMap<>();
            action.properties()
                    .forEach(detail -> take(detail.getKey(), detail.getValue(), details));
            details.remove("kind");
            return new Asked(kind, details, outcome);
        }
    }

    static List<Asked> of(Told[] told) {
        return List.of(told).stream().map(Told::read).toList();
    }

    /// An address is told part by part, as if the parts were the action's own.
    private static void take(String name, JsonNode value, Map<String, List<String>> details) {
        if (value.has("minor")) {
            details.put(name, List.of(money(value)));
        } else if (value.isObject()) {
            value.properties().forEach(part -> take(part.getKey(), part.getValue(), details));
        } else if (!texts(value).isEmpty()) {
            details.put(underscored(name), texts(value));
        }
    }

    /// A list's texts or the only one; none where there is nothing in it.
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
        StreamSupport.stream(all.spliterator(), false)
                .filter(each -> !each.isNull() && !each.asText().isEmpty())
                .forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static String money(JsonNode value) {
        Currency currency = Currency.getInstance(value.path("currency").asText());
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return BigDecimal.valueOf(value.path("minor").asLong(), digits).toPlainString()
                + " "
                + currency.getCurrencyCode();
    }

    private static String underscored(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
