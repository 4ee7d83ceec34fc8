package io.parley.commerce;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An amount in a currency's minor unit (cents, fen), which may be negative.
public record Money(long minor, Currency currency) {
    /// Looked up once each, and copied for every use, since they are not safe for threads.
    private static final Map<Written, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private record Written(Language language, Currency currency) {
        int digits() {
            return Math.max(0, currency.getDefaultFractionDigits());
        }

        NumberFormat format() {
            NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
            format.setCurrency(currency);
            format.setMinimumFractionDigits(digits());
            format.setMaximumFractionDigits(digits());
            return format;
        }
    }

    /// The amount as people of that language write it, such as `$12.50` or `¥12.50`.
    public String in(Language language) {
        Written written = new Written(language, currency);
        NumberFormat format =
                (NumberFormat) FORMATS.computeIfAbsent(written, Written::format).clone();
        return format.format(BigDecimal.valueOf(minor, written.digits()));
    }
}
