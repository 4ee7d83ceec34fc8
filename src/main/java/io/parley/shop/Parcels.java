package io.parley.shop;

import io.parley.shop.Lookup.ParcelsOfOrder;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The parcels of a shop system. May fail and may be slow: `ShopReads` bounds it.
public interface Parcels {
    /// The parcels of the wanted orders, in order of their ids, where there are any and the order
    /// is the shopper's.
    Uni<Map<ParcelsOfOrder, List<Parcel>>> find(Set<ParcelsOfOrder> wanted);
}
