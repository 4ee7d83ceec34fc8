package io.parley.shop;

import io.parley.commerce.Money;
import io.parley.shop.Order.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The goods of an order, piece by piece: two of the same variant are two pieces.
record Pieces(Order order) {

    /// Whether the shopper has, or will have, every one of these and none is on its way back.
    boolean hold(List<String> variants) {
        Map<String, Integer> left = new HashMap<>();
        order.items().forEach(item -> left.merge(item.variant(), item.quantity(), Integer::sum));
        for (Order.Return goods : order.returns()) {
            if (goods.state() != Order.Return.State.REJECTED) {
                goods.variants().forEach(variant -> left.merge(variant, -1, Integer::sum));
            }
        }
        variants.forEach(variant -> left.merge(variant, -1, Integer::sum));
        return !variants.isEmpty()
                && variants.stream().allMatch(variant -> left.getOrDefault(variant, -1) >= 0);
    }

    Optional<Item> item(String variant) {
        return order.items().stream().filter(item -> item.variant().equals(variant)).findFirst();
    }

    /// What was paid for these.
    Money price(List<String> variants) {
        long minor =
                variants.stream()
                        .flatMap(variant -> item(variant).stream())
                        .mapToLong(item -> item.price().minor())
                        .sum();
        return new Money(minor, order.total().currency());
    }

    /// The items with each of these pieces exchanged for the one at its place.
    List<Item> with(List<String> old, List<Item> others) {
        Map<String, Item> items = new LinkedHashMap<>();
        order.items().forEach(item -> items.put(item.variant(), item));
        for (String variant : old) {
            items.computeIfPresent(variant, (_, item) -> more(item, -1));
        }
        for (Item other : others) {
            items.merge(other.variant(), other, (item, _) -> more(item, 1));
        }
        List<Item> left = new ArrayList<>(items.values());
        left.removeIf(item -> item.quantity() == 0);
        return left;
    }

    private static Item more(Item item, int pieces) {
        return new Item(
                item.product(),
                item.variant(),
                item.name(),
                item.options(),
                item.quantity() + pieces,
                item.price(),
                item.traits());
    }
}
