package io.parley.cli.scenarios.play;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount of money in words, such as `12.50` or `12.50 USD`.
record Amount(BigDecimal value, @Nullable String currency) {
    private static final Pattern FORM =
            Pattern.compile("(?<value>-?\\d+(?:\\.\\d+)?)(?: ?(?<currency>[A-Z]{3}))?");

    /// Whether both are as much, in the same currency where both name one.
    static boolean isSame(String one, String other) {
        Optional<Amount> first = of(one);
        Optional<Amount> second = of(other);
        return first.isPresent() && second.isPresent()
                ? first.get().isSame(second.get())
                : one.equals(other);
    }

    private static Optional<Amount> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new Amount(new BigDecimal(form.group("value")), form.group("currency")))
                : Optional.empty();
    }

    private boolean isSame(Amount other) {
        boolean isOtherCurrency =
                currency != null && other.currency != null && !currency.equals(other.currency);
        return value.compareTo(other.value) == 0 && !isOtherCurrency;
    }
}
