package io.parley.shop;

import io.parley.negotiation.Rulebook;
import io.parley.shop.Lookup.RulesOfShop;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// The rulebooks of merchants. May fail and may be slow: `ShopReads` bounds it.
public interface Rulebooks {
    Uni<Map<RulesOfShop, Rulebook>> find(Set<RulesOfShop> wanted);
}
