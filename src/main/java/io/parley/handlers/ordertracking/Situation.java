package io.parley.handlers.ordertracking;

import io.parley.shop.Parcel;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Where an order stands for its shopper; what needs them most comes first.
enum Situation {
    LOST,
    RETURNED,
    RETURNING,
    DELIVERY_FAILED,
    READY_FOR_PICKUP,
    AT_CUSTOMS,
    LATE,
    DELAYED,
    OUT_FOR_DELIVERY,
    PARTLY_SENT,
    ON_THE_WAY,
    PACKED,
    PREPARING,
    UNPAID,
    DELIVERED,
    CANCELLED;

    /// What a parcel's last movement means; empty when nothing is special about it.
    static Optional<Situation> of(Parcel parcel, Instant now) {
        return switch (parcel.milestone()) {
            case LOST -> Optional.of(LOST);
            case RETURNED -> Optional.of(RETURNED);
            case RETURNING -> Optional.of(RETURNING);
            case DELIVERY_FAILED -> Optional.of(DELIVERY_FAILED);
            case READY_FOR_PICKUP -> Optional.of(READY_FOR_PICKUP);
            case AT_CUSTOMS -> Optional.of(AT_CUSTOMS);
            case DELIVERED -> Optional.empty();
            case OUT_FOR_DELIVERY -> Optional.of(isOverdue(parcel, now) ? LATE : OUT_FOR_DELIVERY);
            case REGISTERED, PICKED_UP, IN_TRANSIT, DELAYED -> lateness(parcel, now);
        };
    }

    private static Optional<Situation> lateness(Parcel parcel, Instant now) {
        if (isOverdue(parcel, now)) {
            return Optional.of(LATE);
        }
        return parcel.isLate(now) ? Optional.of(DELAYED) : Optional.empty();
    }

    private static boolean isOverdue(Parcel parcel, Instant now) {
        Instant due = parcel.due();
        return due != null && due.isBefore(now);
    }

    /// Whether a person should be at hand.
    boolean isTrouble() {
        return switch (this) {
            case LOST, RETURNED, RETURNING, DELIVERY_FAILED, AT_CUSTOMS, LATE, DELAYED -> true;
            case READY_FOR_PICKUP,
                    OUT_FOR_DELIVERY,
                    PARTLY_SENT,
                    ON_THE_WAY,
                    PACKED,
                    PREPARING,
                    UNPAID,
                    DELIVERED,
                    CANCELLED ->
                    false;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
