package io.parley.shop;

import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order of the built-in shop, as it is stored.
@Entity
@Table(name = "shop_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OrderRow {
    @EmbeddedId OrderKey key;
    String subject;

    @Enumerated(EnumType.STRING)
    Order.Status status;

    @Column(name = "total_minor")
    long totalMinor;

    String currency;
    Instant placed;
    @Nullable Instant paid;
    @Nullable Instant shipped;
    @Nullable Instant delivered;
    @Nullable Instant cancelled;
    @Nullable Instant expected;
    @Nullable String carrier;

    @Column(name = "tracking_number")
    @Nullable String trackingNumber;

    String[] items;

    static OrderRow of(OrderKey key, String subject, Order order) {
        OrderRow row = new OrderRow();
        row.key = key;
        row.subject = subject;
        row.status = order.status();
        row.totalMinor = order.total().minor();
        row.currency = order.total().currency().getCurrencyCode();
        row.placed = order.placed();
        row.paid = order.paid();
        row.shipped = order.shipped();
        row.delivered = order.delivered();
        row.cancelled = order.cancelled();
        row.expected = order.expected();
        row.carrier = order.carrier();
        row.trackingNumber = order.trackingNumber();
        row.items = order.items().toArray(String[]::new);
        return row;
    }

    Order order() {
        return new Order(
                new OrderNumber(key.number()),
                status,
                new Money(totalMinor, Currency.getInstance(currency)),
                List.of(items),
                placed,
                paid,
                shipped,
                delivered,
                cancelled,
                expected,
                carrier,
                trackingNumber);
    }
}
