package io.parley.commerce;

import java.util.Locale;

/// A step on a parcel's way, as carriers report it.
public enum Milestone {
    /// The carrier knows of it and does not have it yet.
    REGISTERED,
    PICKED_UP,
    /// One scan of many on the way.
    IN_TRANSIT,
    /// Held by customs.
    AT_CUSTOMS,
    OUT_FOR_DELIVERY,
    /// Nobody was there, or the door was not found.
    DELIVERY_FAILED,
    READY_FOR_PICKUP,
    DELIVERED,
    /// It will come later than promised.
    DELAYED,
    /// On its way back to the sender.
    RETURNING,
    RETURNED,
    LOST;

    /// Whether somebody who asked to be told wants to hear of it.
    public boolean isNews() {
        return switch (this) {
            case REGISTERED, IN_TRANSIT -> false;
            case PICKED_UP,
                    AT_CUSTOMS,
                    OUT_FOR_DELIVERY,
                    DELIVERY_FAILED,
                    READY_FOR_PICKUP,
                    DELIVERED,
                    DELAYED,
                    RETURNING,
                    RETURNED,
                    LOST ->
                    true;
        };
    }

    /// Whether nothing more is to be expected of the parcel.
    public boolean isFinal() {
        return this == DELIVERED || this == RETURNED || this == LOST;
    }

    /// The name in files, topics and message bundles, such as `out_for_delivery`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
