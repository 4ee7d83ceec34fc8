package io.parley.shop;

import io.parley.commerce.Localized;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of an order's parcels and its way so far.
///
/// @param id the shop's own, unique at the merchant; its tracking number where it has no other
/// @param variants the items in it; empty when the shop does not say
/// @param promised until when the shop promised it
/// @param expected when the carrier now expects to deliver it
/// @param movements in order of time
public record Parcel(
        String id,
        OrderNumber order,
        String carrier,
        @Nullable String trackingNumber,
        List<String> variants,
        @Nullable Instant promised,
        @Nullable Instant expected,
        List<Movement> movements) {
    public Parcel {
        variants = List.copyOf(variants);
        movements = List.copyOf(movements);
    }

    /// A carrier's report. `id` is unique for the parcel, so that one reported twice is known.
    ///
    /// @param place where it was, in the carrier's words
    public record Movement(String id, Milestone milestone, Instant at, @Nullable Localized place) {}

    /// Where it is on its way; what has not moved is registered.
    public Milestone milestone() {
        return movements.isEmpty() ? Milestone.REGISTERED : movements.getLast().milestone();
    }

    /// When it should be there: the carrier's word, else the shop's.
    public @Nullable Instant due() {
        return expected != null ? expected : promised;
    }

    /// Whether it will be, or already is, later than promised.
    public boolean isLate(Instant now) {
        Instant due = due();
        return !milestone().isFinal()
                && (due != null && due.isBefore(now)
                        || milestone() == Milestone.DELAYED
                        || expected != null && promised != null && expected.isAfter(promised));
    }
}
