package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What carriers report of a shop's parcels. What is kept shows in `Parcels` and `Orders`: a parcel
/// is where its last movement was, an order is sent with its first parcel and delivered with its
/// last.
public interface Movements {

    /// Keeps the movements that are new, all or none of them, and says for each report, in the
    /// order given, what became of it. May be repeated.
    Uni<List<Outcome>> keep(List<Report> reports);

    /// A movement, and when the carrier now expects to deliver, if it says.
    record Report(
            MerchantId merchant,
            ParcelName parcel,
            Parcel.Movement movement,
            @Nullable Instant expected) {}

    /// What a carrier calls a parcel.
    sealed interface ParcelName {
        String value();

        /// The shop's own id.
        record Id(String value) implements ParcelName {}

        /// The carrier's number; a shipment of several orders is a parcel of each.
        record TrackingNumber(String value) implements ParcelName {}
    }

    sealed interface Outcome {
        /// The parcels that have the movement now, or had it before, as they are after this report.
        record Kept(List<Parcel> parcels) implements Outcome {}

        /// The merchant has no parcel of that name.
        record UnknownParcel() implements Outcome {}

        /// The parcel has more movements than any parcel makes.
        record Full() implements Outcome {}
    }
}
