package io.parley.shop;

import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order as the shop knows it. Instants are absent while the step has not happened.
public record Order(
        OrderNumber number,
        Status status,
        Money total,
        List<String> items,
        Instant placed,
        @Nullable Instant paid,
        @Nullable Instant shipped,
        @Nullable Instant delivered,
        @Nullable Instant cancelled,
        @Nullable Instant expected,
        @Nullable String carrier,
        @Nullable String trackingNumber) {

    public enum Status {
        PLACED,
        PAID,
        SHIPPED,
        DELIVERED,
        CANCELLED
    }
}
