package io.parley.routing.slots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount as a shopper names it, which may have only one limit: `under 50`. Written as the value
/// of the slot `amount`: `12900 CNY`, `~12900 CNY` (about), `..5000 USD` (at most), `5000.. USD`
/// (at least), `5000..10000`. Numbers are minor units; without a currency they are hundredths of
/// whatever the shop sells in.
///
/// @param least none when there is no lower limit
/// @param most none when there is no upper limit; the same as `least` for a single amount
/// @param about whether the shopper was vague
public record Amount(
        OptionalLong least, OptionalLong most, boolean about, Optional<Currency> currency) {
    private static final int DIGITS_OF_UNKNOWN = 2;
    private static final Pattern VALUE =
            Pattern.compile("(~)?(\\d{1,15})?(\\.\\.)?(\\d{1,15})?(?: ([A-Z]{3}))?");

    /// Reads a value of the slot back.
    ///
    /// @throws IllegalArgumentException when it is none
    public static Amount of(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches() || parts.group(2) == null && parts.group(4) == null) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no amount, such as '..5000 USD'");
        }
        OptionalLong least = number(parts.group(2));
        OptionalLong most = parts.group(3) == null ? least : number(parts.group(4));
        return new Amount(
                least,
                most,
                parts.group(1) != null,
                Optional.ofNullable(parts.group(5)).map(Currency::getInstance));
    }

    private static OptionalLong number(@Nullable String digits) {
        return digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }

    /// A number of whole units in minor ones.
    static OptionalLong minor(BigDecimal units, Optional<Currency> currency) {
        int digits = currency.map(Currency::getDefaultFractionDigits).orElse(DIGITS_OF_UNKNOWN);
        return OptionalLong.of(
                units.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// The value of the slot.
    @Override
    public String toString() {
        String numbers = least.equals(most) ? text(least) : text(least) + ".." + text(most);
        return (about ? "~" : "") + numbers + currency.map(c -> " " + c).orElse("");
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
