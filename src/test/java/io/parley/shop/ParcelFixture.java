package io.parley.shop;

import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Parcel.Movement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parcels for tests.
public record ParcelFixture(Parcel parcel) {
    public static ParcelFixture of(String order, String id) {
        return new ParcelFixture(
                new Parcel(
                        id,
                        new OrderNumber(order),
                        "Swift",
                        id,
                        List.of("V-Paper lamp"),
                        OrderDraft.day(5),
                        null,
                        List.of()));
    }

    /// With a movement so many days after the order.
    public ParcelFixture moved(Milestone milestone, int day) {
        return with(new Movement(milestone.wireName() + day, milestone, OrderDraft.day(day), null));
    }

    public ParcelFixture with(Movement movement) {
        List<Movement> movements = new ArrayList<>(parcel.movements());
        movements.add(movement);
        return with(parcel.expected(), movements);
    }

    public ParcelFixture expected(Instant expected) {
        return with(expected, parcel.movements());
    }

    private ParcelFixture with(@Nullable Instant expected, List<Movement> movements) {
        return new ParcelFixture(
                new Parcel(
                        parcel.id(),
                        parcel.order(),
                        parcel.carrier(),
                        parcel.trackingNumber(),
                        parcel.variants(),
                        parcel.promised(),
                        expected,
                        movements));
    }
}
