package io.parley.shop.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.commerce.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads amounts of money, which are never negative here: what is owed and what is paid back each
/// have their own field.
public final class Amounts {
    /// Up to a million millions, far below where minor units would overflow.
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /// ISO 4217's code for no currency, which stands for what could not be read.
    private static final Currency NONE = Currency.getInstance("XXX");

    private Amounts() {}

    static Money money(Field field) {
        Fields fields = field.object();
        Currency currency = fields.required("currency", Amounts::currency);
        Money money = fields.required("amount", amount -> amount(amount, currency));
        fields.close();
        return money;
    }

    /// A bare amount whose currency is known, in a text or a number.
    public static Money amount(Field field, Currency currency) {
        Optional<BigDecimal> amount = decimal(field.json());
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.isEmpty()) {
            field.fault("is no amount; write it like \"12.50\"");
        } else if (amount.get().scale() > digits && !currency.equals(NONE)) {
            field.fault(
                    "has %d digits after the point; %s has %d"
                            .formatted(amount.get().scale(), currency, digits));
        } else {
            return new Money(amount.get().movePointRight(digits).longValue(), currency);
        }
        return new Money(0, currency);
    }

    /// Whether two amounts are in different currencies, as far as both could be read.
    static boolean differ(Money one, Money other) {
        return !one.currency().equals(other.currency())
                && !one.currency().equals(NONE)
                && !other.currency().equals(NONE);
    }

    private static Optional<BigDecimal> decimal(JsonNode json) {
        String written = json.isNumber() ? json.decimalValue().toPlainString() : json.textValue();
        return written != null && AMOUNT.matcher(written).matches()
                ? Optional.of(new BigDecimal(written))
                : Optional.empty();
    }

    private static Currency currency(Field field) {
        String code = field.json().isTextual() ? field.json().textValue() : "";
        try {
            if (CODE.matcher(code).matches() && !code.equals(NONE.getCurrencyCode())) {
                return Currency.getInstance(code);
            }
        } catch (IllegalArgumentException _) {
            // Three letters that are no currency: the fault below.
        }
        field.fault("is no currency; write its code of ISO 4217, such as CNY, EUR or USD");
        return NONE;
    }
}
