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

    /// Whether it has yet to reach the shopper.
    public boolean isUnderWay() {
        return switch (status) {
            case PLACED, PAID, SHIPPED -> true;
            case DELIVERED, CANCELLED -> false;
        };
    }

    /// Whether it should have reached the shopper by now.
    public boolean isLate(Instant now) {
        return isUnderWay() && expected != null && expected.isBefore(now);
    }

    public enum Status {
        PLACED,
        PAID,
        SHIPPED,
        DELIVERED,
        CANCELLED
    }
}
