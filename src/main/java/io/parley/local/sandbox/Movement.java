package io.parley.local.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A carrier's report that a parcel moved, by the names it has on its topic.
///
/// @param parcel the shop's id of the parcel, unless `trackingNumber` says which one
/// @param id the carrier's of this report
/// @param milestone such as `out_for_delivery`
/// @param expected when it is to arrive, if that is new
public record Movement(
        @Nullable String parcel,
        @JsonProperty("tracking_number") @Nullable String trackingNumber,
        String id,
        String milestone,
        Instant at,
        @Nullable String place,
        @Nullable Instant expected) {

    /// What the parcel is called.
    String name() {
        return parcel == null ? String.valueOf(trackingNumber) : parcel;
    }
}
