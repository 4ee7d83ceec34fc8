package io.parley.shop;

import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import java.util.List;
import java.util.Map;

/// Something the shop sells, in one or more variants.
///
/// @param attributes what holds for all variants, such as `material`
public record Product(
        String id,
        Localized name,
        String category,
        Localized description,
        Map<String, Localized> attributes,
        List<Variant> variants) {
    public Product {
        attributes = Map.copyOf(attributes);
        variants = List.copyOf(variants);
    }

    /// What is put into the parcel: `options` say by attribute how it differs from its siblings.
    ///
    /// @param available whether it can be ordered now
    public record Variant(String id, Map<String, String> options, Money price, boolean available) {
        public Variant {
            options = Map.copyOf(options);
        }
    }
}
