package io.parley.shop;

import io.parley.shop.Lookup.PageOfShop;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// The pages of a shop: its policies, its questions and answers. May fail and may be slow:
/// `ShopReads` bounds it.
public interface Policies {
    Uni<Map<PageOfShop, Page>> find(Set<PageOfShop> wanted);
}
