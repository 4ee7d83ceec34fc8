package io.parley.routing.slots;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Currencies by their signs and names. Of those that share one the commonest is meant; a shop that
/// sells in another knows better.
final class Currencies {
    private static final Map<String, String> BY_NAME =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("us$", "USD"),
                    Map.entry("hk$", "HKD"),
                    Map.entry("nt$", "TWD"),
                    Map.entry("a$", "AUD"),
                    Map.entry("au$", "AUD"),
                    Map.entry("c$", "CAD"),
                    Map.entry("ca$", "CAD"),
                    Map.entry("s$", "SGD"),
                    Map.entry("sg$", "SGD"),
                    Map.entry("€", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("¥", "CNY"),
                    Map.entry("￥", "CNY"),
                    Map.entry("人民币", "CNY"),
                    Map.entry("元人民币", "CNY"),
                    Map.entry("元", "CNY"),
                    Map.entry("圆", "CNY"),
                    Map.entry("块", "CNY"),
                    Map.entry("块钱", "CNY"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("kuai", "CNY"),
                    Map.entry("rmb", "CNY"),
                    Map.entry("美元", "USD"),
                    Map.entry("美金", "USD"),
                    Map.entry("刀", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("us dollars", "USD"),
                    Map.entry("欧元", "EUR"),
                    Map.entry("欧", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("英镑", "GBP"),
                    Map.entry("pound", "GBP"),
                    Map.entry("pounds", "GBP"),
                    Map.entry("quid", "GBP"),
                    Map.entry("日元", "JPY"),
                    Map.entry("yen", "JPY"),
                    Map.entry("港币", "HKD"),
                    Map.entry("港元", "HKD"));

    /// Money, but of whatever country.
    private static final List<String> NO_CURRENCY = List.of("buck", "bucks");

    private Currencies() {}

    /// Empty where the name says money, but not whose.
    static Optional<Currency> named(String written) {
        String name = written.strip();
        return NO_CURRENCY.contains(name)
                ? Optional.empty()
                : Optional.of(
                        Currency.getInstance(
                                BY_NAME.getOrDefault(name, name.toUpperCase(Locale.ROOT))));
    }
}
