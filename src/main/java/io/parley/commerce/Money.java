package io.parley.commerce;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/// An amount in a currency's minor unit (cents, fen), which may be negative.
public record Money(long minor, Currency currency) {

    /// The amount as people of that language write it, such as `$12.50` or `¥12.50`.
    public String in(Language language) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minor, digits));
    }
}
