package io.parley.shop;

import java.util.List;

/// An order and its parcels, in order of their ids.
public record TrackedOrder(Order order, List<Parcel> parcels) {
    public TrackedOrder {
        parcels = List.copyOf(parcels);
    }
}
