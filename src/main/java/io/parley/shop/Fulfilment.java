package io.parley.shop;

import io.parley.commerce.Milestone;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far an order has come, and how far its parcels say it has.
record Fulfilment(Order.Status status, @Nullable Instant shipped, @Nullable Instant delivered) {

    /// The order is sent with the first parcel that a carrier has, and delivered once every item is
    /// in a parcel and every parcel is there. Parcels take nothing back, and wake no cancelled
    /// order.
    Fulfilment with(List<Order.Item> items, List<Parcel> parcels) {
        return switch (status) {
            case PLACED, PAID, PACKED, SHIPPED ->
                    isAllThere(items, parcels) ? arrived(parcels) : sent(parcels);
            case DELIVERED, CANCELLED -> this;
        };
    }

    private Fulfilment arrived(List<Parcel> parcels) {
        Instant sent = shipped != null ? shipped : firstTaken(parcels);
        return new Fulfilment(Order.Status.DELIVERED, sent, last(parcels));
    }

    private Fulfilment sent(List<Parcel> parcels) {
        Instant sent = firstTaken(parcels);
        boolean isReady = status == Order.Status.PAID || status == Order.Status.PACKED;
        return isReady && sent != null
                ? new Fulfilment(Order.Status.SHIPPED, sent, delivered)
                : this;
    }

    private static @Nullable Instant firstTaken(List<Parcel> parcels) {
        return parcels.stream()
                .map(Parcel::movements)
                .flatMap(Collection::stream)
                .filter(movement -> isWithCarrier(movement.milestone()))
                .map(Parcel.Movement::at)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /// Carriers know of parcels, and of their delays, before they have them.
    private static boolean isWithCarrier(Milestone milestone) {
        return milestone != Milestone.REGISTERED && milestone != Milestone.DELAYED;
    }

    private static boolean isAllThere(List<Order.Item> items, List<Parcel> parcels) {
        return !parcels.isEmpty()
                && parcels.stream().allMatch(p -> p.milestone() == Milestone.DELIVERED)
                && Order.notIn(items, parcels).isEmpty();
    }

    private static @Nullable Instant last(List<Parcel> parcels) {
        return parcels.stream()
                .map(parcel -> parcel.movements().getLast().at())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
