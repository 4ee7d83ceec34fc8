package io.parley.shop;

import io.parley.shop.Lookup.ProfileOfShopper;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// The shoppers a shop system knows. May fail and may be slow: `ShopReads` bounds it.
public interface Shoppers {
    Uni<Map<ProfileOfShopper, ShopperProfile>> find(Set<ProfileOfShopper> wanted);
}
