package io.parley.shop;

import io.parley.shop.Lookup.ProductOfShop;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// What a shop system sells. May fail and may be slow: `ShopReads` bounds it.
public interface Catalogue {
    Uni<Map<ProductOfShop, Product>> find(Set<ProductOfShop> wanted);
}
