package io.parley.shop;

import io.parley.commerce.MerchantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parcel whose row is held while its movements are kept.
///
/// @param expectedAt when the movement happened that said when the parcel is expected
record TrackedParcel(MerchantId merchant, Parcel parcel, @Nullable Instant expectedAt) {
    /// A parcel that goes round the world twice makes fewer.
    static final int MOST_MOVEMENTS = 200;

    boolean isCalled(Movements.ParcelName name) {
        return switch (name) {
            case Movements.ParcelName.Id(String id) -> id.equals(parcel.id());
            case Movements.ParcelName.TrackingNumber(String number) ->
                    number.equals(parcel.trackingNumber());
        };
    }

    boolean has(Parcel.Movement movement) {
        return parcel.movements().stream().anyMatch(m -> m.id().equals(movement.id()));
    }

    boolean isFull() {
        return parcel.movements().size() >= MOST_MOVEMENTS;
    }

    /// With one more movement, at its place in time. What an older scan expected does not replace
    /// what a newer one did.
    TrackedParcel with(Movements.Report report) {
        List<Parcel.Movement> all = new ArrayList<>(parcel.movements());
        all.add(report.movement());
        all.sort(Comparator.comparing(Parcel.Movement::at));
        Instant at = report.movement().at();
        boolean news =
                report.expected() != null && (expectedAt == null || !at.isBefore(expectedAt));
        return new TrackedParcel(
                merchant,
                new Parcel(
                        parcel.id(),
                        parcel.order(),
                        parcel.carrier(),
                        parcel.trackingNumber(),
                        parcel.variants(),
                        parcel.promised(),
                        news ? report.expected() : parcel.expected(),
                        all),
                news ? at : expectedAt);
    }
}
