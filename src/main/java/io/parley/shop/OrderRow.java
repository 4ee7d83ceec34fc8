package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Lookup.OrderOfShopper;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// An order of the built-in shop, as it is stored.
@Entity
@Table(name = "shop_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OrderRow {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "number"))
    RowKey key;

    String subject;

    @Enumerated(EnumType.STRING)
    Order.Status status;

    @Column(name = "total_minor")
    long totalMinor;

    String currency;
    String items;
    @Nullable String email;
    @Nullable String postcode;
    Instant placed;
    @Nullable Instant paid;
    @Nullable Instant shipped;
    @Nullable Instant delivered;
    @Nullable Instant cancelled;
    @Nullable Instant promised;
    String refunds;
    String returns;

    MerchantId merchant() {
        return new MerchantId(key.merchant());
    }

    OrderOfShopper lookup() {
        return new OrderOfShopper(merchant(), subject, new OrderNumber(key.id()));
    }

    Order order() {
        return new Order(
                new OrderNumber(key.id()),
                subject,
                status,
                new Money(totalMinor, Currency.getInstance(currency)),
                ShopJson.list(items, Order.Item.class),
                email,
                postcode,
                placed,
                paid,
                shipped,
                delivered,
                cancelled,
                promised,
                ShopJson.list(refunds, Order.Refund.class),
                ShopJson.list(returns, Order.Return.class));
    }
}
