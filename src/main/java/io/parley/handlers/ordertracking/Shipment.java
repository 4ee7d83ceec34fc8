package io.parley.handlers.ordertracking;

import io.parley.commerce.Milestone;
import io.parley.shop.Order;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Status;
import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order with its parcels, and what can be said of the two together.
record Shipment(Order order, List<Parcel> parcels) {
    /// Where things stand, as far as it matters to the shopper.
    Situation situation(Instant now) {
        return switch (order.status()) {
            case CANCELLED -> Situation.CANCELLED;
            case DELIVERED -> Situation.DELIVERED;
            case PLACED -> isOverdue(now) ? Situation.LATE : Situation.UNPAID;
            case PAID, PACKED, SHIPPED -> underWay(now);
        };
    }

    private Situation underWay(Instant now) {
        if (isDelivered()) {
            return Situation.DELIVERED;
        }
        return worst(now).orElseGet(() -> isOverdue(now) ? Situation.LATE : smooth());
    }

    private boolean isDelivered() {
        return !parcels.isEmpty()
                && notSent().isEmpty()
                && parcels.stream().allMatch(p -> p.milestone() == Milestone.DELIVERED);
    }

    /// The parcel that needs the shopper most decides.
    private Optional<Situation> worst(Instant now) {
        return parcels.stream()
                .flatMap(parcel -> Situation.of(parcel, now).stream())
                .min(Situation::compareTo);
    }

    private Situation smooth() {
        if (!parcels.isEmpty() && parcels.stream().anyMatch(Shipment::isMoving)) {
            return notSent().isEmpty() ? Situation.ON_THE_WAY : Situation.PARTLY_SENT;
        }
        return switch (order.status()) {
            case PACKED -> Situation.PACKED;
            case SHIPPED -> Situation.ON_THE_WAY;
            case PLACED, PAID, DELIVERED, CANCELLED -> Situation.PREPARING;
        };
    }

    private static boolean isMoving(Parcel parcel) {
        return parcel.milestone() != Milestone.REGISTERED;
    }

    private boolean isOverdue(Instant now) {
        Instant due = due();
        return due != null && due.isBefore(now);
    }

    /// When the last of it should be there: the carriers' word, else the shop's.
    @Nullable Instant due() {
        return parcels.stream()
                .filter(parcel -> !parcel.milestone().isFinal())
                .flatMap(parcel -> Stream.ofNullable(parcel.due()))
                .max(Instant::compareTo)
                .orElse(order.promised());
    }

    List<Item> notSent() {
        return order.notIn(parcels);
    }

    /// The items in a parcel.
    List<Item> in(Parcel parcel) {
        return parcel.variants().isEmpty()
                ? order.items()
                : order.items().stream()
                        .filter(item -> parcel.variants().contains(item.variant()))
                        .toList();
    }

    /// Whether the carrier says that something of it has arrived.
    boolean isSaidToBeDelivered() {
        return order.status() == Status.DELIVERED
                || parcels.stream().anyMatch(p -> p.milestone() == Milestone.DELIVERED);
    }

    /// Whether news may still come.
    boolean isUnderWay() {
        return order.isUnderWay() && order.status() != Status.PLACED && !isDelivered();
    }
}
