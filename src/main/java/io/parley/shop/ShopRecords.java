package io.parley.shop;

import java.util.List;

/// Records of a shop, to be written together. Each id is there once in its list.
public record ShopRecords(
        List<Product> products,
        List<ShopperProfile> shoppers,
        List<Order> orders,
        List<Parcel> parcels,
        List<Page> pages) {
    public ShopRecords {
        products = List.copyOf(products);
        shoppers = List.copyOf(shoppers);
        orders = List.copyOf(orders);
        parcels = List.copyOf(parcels);
        pages = List.copyOf(pages);
    }
}
