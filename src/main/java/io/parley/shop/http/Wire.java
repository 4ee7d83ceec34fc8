package io.parley.shop.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The JSON of requests and answers. An answer that is not exactly one of those documented is none.
final class Wire {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(OrderNumber.class, ToStringSerializer.instance)
                                    .addSerializer(
                                            Money.class,
                                            new StdDelegatingSerializer(
                                                    Money.class, new Decimal())))
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /// Up to a million millions, far below where minor units would overflow.
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private Wire() {}

    private record Request(String kind, String subject, ShopAction action) {}

    private record Answer(
            @Nullable String outcome, @Nullable Amount refund, @Nullable String reason) {}

    private record Amount(@Nullable String amount, @Nullable String currency) {}

    private static final class Decimal extends StdConverter<Money, Amount> {
        @Override
        public Amount convert(Money money) {
            return new Amount(
                    BigDecimal.valueOf(money.minor(), digits(money.currency())).toPlainString(),
                    money.currency().getCurrencyCode());
        }
    }

    /// The same bytes for the same action, so that a shop can tell another by its digest.
    static byte[] request(String subject, ShopAction action) {
        try {
            return MAPPER.writeValueAsBytes(new Request(action.kind(), subject, action));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + action.kind(), e);
        }
    }

    /// @throws UnknownOutcome when the answer does not say what became of the ask
    static ActionOutcome outcome(byte[] json) {
        Answer answer = answer(json);
        return switch (answer.outcome()) {
            case "done" -> new ActionOutcome.Done(refund(answer.refund()));
            case "refused" -> new ActionOutcome.Refused(refusal(answer.reason()));
            case null, default -> throw new UnknownOutcome("says neither done nor refused");
        };
    }

    /// Whether a shop says that it does not know a key, which a proxy's "not found" does not.
    static boolean isNotSeen(byte[] json) {
        return "not_seen".equals(answer(json).outcome());
    }

    private static Answer answer(byte[] json) {
        try {
            Answer answer = MAPPER.readValue(json, Answer.class);
            if (answer != null) {
                return answer;
            }
        } catch (IOException _) {
            // Its message would quote what may be personal.
        }
        throw new UnknownOutcome("is not readable");
    }

    /// A refusal is one whatever its reason is called.
    private static Refusal refusal(@Nullable String reason) {
        return reason == null ? Refusal.OTHER : Refusal.named(reason).orElse(Refusal.OTHER);
    }

    private static @Nullable Money refund(@Nullable Amount refund) {
        if (refund == null) {
            return null;
        }
        String amount = refund.amount();
        if (amount == null || refund.currency() == null || !AMOUNT.matcher(amount).matches()) {
            throw new UnknownOutcome("has no amount of a refund");
        }
        try {
            Currency currency = Currency.getInstance(refund.currency());
            long minor = new BigDecimal(amount).movePointRight(digits(currency)).longValueExact();
            return new Money(minor, currency);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnknownOutcome("has an amount that its currency has not", e);
        }
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
