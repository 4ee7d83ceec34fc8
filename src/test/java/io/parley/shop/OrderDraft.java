package io.parley.shop;

import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Order.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// Orders for tests, all placed at noon of 1 November 2026 and expected four days later.
public final class OrderDraft {
    public static final Instant PLACED = Instant.parse("2026-11-01T12:00:00Z");
    public static final Instant EXPECTED = day(4);

    private OrderDraft() {}

    public static Order placed(String number) {
        return order(number, Status.PLACED);
    }

    public static Order paid(String number) {
        return order(number, Status.PAID);
    }

    public static Order shipped(String number) {
        return order(number, Status.SHIPPED);
    }

    public static Order delivered(String number) {
        return order(number, Status.DELIVERED);
    }

    /// Paid, then cancelled before it was sent.
    public static Order cancelled(String number) {
        return order(number, Status.CANCELLED);
    }

    /// Placed so many days after the others.
    public static Order placedOn(String number, int day) {
        return order(number, Status.PLACED, "ada", day(day));
    }

    /// The same order, of somebody else.
    public static Order of(String subject, Order order) {
        return order(order.number().value(), order.status(), subject, order.placed());
    }

    private static Order.Item item(String name) {
        return new Order.Item(
                "P-" + name, "V-" + name, Localized.of(name), Map.of(), 1, euros(6_450));
    }

    private static Money euros(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }

    /// That many days after the order was placed.
    public static Instant day(int day) {
        return PLACED.plus(Duration.ofDays(day));
    }

    private static Order order(String number, Status status) {
        return order(number, status, "ada", PLACED);
    }

    private static Order order(String number, Status status, String subject, Instant placed) {
        boolean sent = status == Status.SHIPPED || status == Status.DELIVERED;
        return new Order(
                new OrderNumber(number),
                subject,
                status,
                euros(12_900),
                List.of(item("Paper lamp"), item("暖光灯泡")),
                "ada@shop.example",
                "2000",
                placed,
                status == Status.PLACED ? null : day(1),
                sent ? day(2) : null,
                status == Status.DELIVERED ? day(3) : null,
                status == Status.CANCELLED ? day(2) : null,
                EXPECTED,
                List.of(),
                List.of());
    }
}
