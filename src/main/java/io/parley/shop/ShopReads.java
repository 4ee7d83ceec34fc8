package io.parley.shop;

import io.parley.shop.Lookup.OrderOfShopper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/// Fetches from the ports of the shop, each port's look-ups together. A port that fails takes
/// nothing from the others.
@Singleton
final class ShopReads implements Reads {
    private final Bounded<OrderOfShopper, Order> orders;

    ShopReads(Orders orders, ShopConfig config) {
        this.orders = new Bounded<>("orders", config, orders::find);
    }

    @Override
    public Uni<Facts> fetch(Set<Lookup<?>> wanted) {
        Set<OrderOfShopper> ofShoppers = new HashSet<>();
        for (Lookup<?> lookup : wanted) {
            switch (lookup) {
                case OrderOfShopper order -> ofShoppers.add(order);
            }
        }
        return ofShoppers.isEmpty() ? Uni.createFrom().item(Facts.NONE) : orders.facts(ofShoppers);
    }
}
