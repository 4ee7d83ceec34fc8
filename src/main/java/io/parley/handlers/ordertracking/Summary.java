package io.parley.handlers.ordertracking;

import io.parley.commerce.Language;
import io.parley.platform.Messages;
import io.parley.shop.Order;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order's state in a few sentences, which say plainly when it is late.
record Summary(Messages messages, Language language, Instant now) {

    String of(Order order) {
        return Stream.of(state(order), expectation(order))
                .filter(sentence -> !sentence.isEmpty())
                .reduce((first, next) -> say("sentences", first, next))
                .orElseThrow();
    }

    private String state(Order order) {
        String number = order.number().value();
        return switch (order.status()) {
            case PLACED -> say("placed", number);
            case PAID, PACKED -> say("paid", number);
            case SHIPPED -> dated("shipped", number, order.shipped());
            case DELIVERED -> dated("delivered", number, order.delivered());
            case CANCELLED -> dated("cancelled", number, order.cancelled());
        };
    }

    private String dated(String key, String number, @Nullable Instant at) {
        return at == null ? say(key, number) : say(key + ".dated", number, date(at));
    }

    private String expectation(Order order) {
        Instant expected = order.promised();
        if (expected == null || !order.isUnderWay()) {
            return "";
        }
        return say(expected.isBefore(now) ? "late" : "expected", date(expected));
    }

    /// Dates are UTC until a merchant's time zone reaches the handlers.
    private String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(at.atZone(ZoneOffset.UTC));
    }

    private String say(String key, Object... arguments) {
        return messages.say(language.locale(), key, arguments);
    }
}
