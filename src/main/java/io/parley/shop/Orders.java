package io.parley.shop;

import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.OrdersOfShopper;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The orders of a shop system. May fail and may be slow: `ShopReads` bounds it.
public interface Orders {
    /// The wanted orders that exist and are their shopper's, all of them in one go, with their
    /// parcels.
    Uni<Map<OrderOfShopper, TrackedOrder>> find(Set<OrderOfShopper> wanted);

    /// The newest orders of shoppers who have any, newest first.
    Uni<Map<OrdersOfShopper, List<Order>>> newest(Set<OrdersOfShopper> wanted);
}
