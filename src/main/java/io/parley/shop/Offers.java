package io.parley.shop;

import io.parley.shop.Order.Item;
import io.parley.shop.Product.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of an order's products can be had, by the product's id.
record Offers(Map<String, List<Variant>> variants) {

    /// A piece of each new variant in the place of the old one; none when one cannot be had, or is
    /// of another product or currency than what it is for.
    Optional<List<Item>> inPlaceOf(Pieces pieces, List<String> old, List<String> others) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            String other = others.get(i);
            pieces.item(old.get(i)).flatMap(item -> inPlaceOf(item, other)).ifPresent(items::add);
        }
        return items.size() == old.size() ? Optional.of(items) : Optional.empty();
    }

    private Optional<Item> inPlaceOf(Item item, String other) {
        return variants.getOrDefault(item.product(), List.of()).stream()
                .filter(variant -> variant.id().equals(other) && variant.available())
                .filter(variant -> variant.price().currency().equals(item.price().currency()))
                .findFirst()
                .map(variant ->
                        new Item(
                                item.product(),
                                variant.id(),
                                item.name(),
                                variant.options(),
                                1,
                                variant.price(),
                                item.traits()));
    }
}
