package io.parley.shop;

import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parcels for tests: of the order `#1`, with DHL, unless said otherwise promised for noon of 5
/// November 2026.
public record MovingParcel(
        String id,
        @Nullable String trackingNumber,
        List<String> variants,
        @Nullable Instant promised,
        List<Parcel.Movement> movements) {
    public static final Instant PROMISED = OrderDraft.day(4);

    public static MovingParcel parcel(String id) {
        return new MovingParcel(id, null, List.of(), PROMISED, List.of());
    }

    public MovingParcel tracked(String number) {
        return new MovingParcel(id, number, variants, promised, movements);
    }

    public MovingParcel holding(String... items) {
        return new MovingParcel(id, trackingNumber, List.of(items), promised, movements);
    }

    public MovingParcel unpromised() {
        return new MovingParcel(id, trackingNumber, variants, null, movements);
    }

    /// With a movement so many days after the order was placed.
    public MovingParcel moved(Milestone milestone, int day) {
        List<Parcel.Movement> all = new ArrayList<>(movements);
        all.add(movement("m-" + (all.size() + 1), milestone, day));
        return new MovingParcel(id, trackingNumber, variants, promised, all);
    }

    public static Parcel.Movement movement(String id, Milestone milestone, int day) {
        return new Parcel.Movement(id, milestone, OrderDraft.day(day), null);
    }

    public Parcel draft() {
        return new Parcel(
                id,
                new OrderNumber("#1"),
                "DHL",
                trackingNumber,
                variants,
                promised,
                null,
                movements);
    }
}
