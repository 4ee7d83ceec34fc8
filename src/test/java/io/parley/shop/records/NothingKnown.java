package io.parley.shop.records;

import io.parley.shop.KnownRecords;
import io.parley.shop.Product;
import io.parley.shop.ShopperProfile;
import java.util.Map;
import java.util.Set;

/// A shop that has nothing yet.
final class NothingKnown implements KnownRecords {
    @Override
    public Map<String, Product> products(Set<String> ids) {
        return Map.of();
    }

    @Override
    public Map<String, ShopperProfile> shoppers(Set<String> ids) {
        return Map.of();
    }

    @Override
    public Map<String, Set<String>> variants(Set<String> numbers) {
        return Map.of();
    }
}
