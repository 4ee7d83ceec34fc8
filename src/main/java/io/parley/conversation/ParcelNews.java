package io.parley.conversation;

import io.parley.commerce.Localized;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to a parcel of an order, or is foreseen (`DELAYED`).
///
/// @param parcel the shop's id of it
/// @param at when it happened; when it was foreseen
/// @param promised until when the shop promised it
/// @param expected when the carrier now expects to deliver it
/// @param place where it was, in the carrier's words
public record ParcelNews(
        OrderNumber order,
        String parcel,
        Milestone milestone,
        Instant at,
        String carrier,
        @Nullable String trackingNumber,
        @Nullable Instant promised,
        @Nullable Instant expected,
        @Nullable Localized place) {

    /// Whether whoever is told may want a person's help.
    boolean isBad() {
        return switch (milestone) {
            case DELIVERY_FAILED, DELAYED, RETURNING, RETURNED, LOST -> true;
            case REGISTERED,
                    PICKED_UP,
                    IN_TRANSIT,
                    AT_CUSTOMS,
                    OUT_FOR_DELIVERY,
                    READY_FOR_PICKUP,
                    DELIVERED ->
                    false;
        };
    }
}
