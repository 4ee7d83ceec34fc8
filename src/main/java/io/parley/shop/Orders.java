package io.parley.shop;

import io.parley.shop.Lookup.OrderOfShopper;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// The orders of a shop system.
public interface Orders {

    /// The wanted orders that exist and are their shopper's, all of them in one go. May fail and
    /// may be slow: `ShopReads` bounds it.
    Uni<Map<OrderOfShopper, Order>> find(Set<OrderOfShopper> wanted);
}
