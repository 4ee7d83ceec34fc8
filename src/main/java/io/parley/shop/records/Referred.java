package io.parley.shop.records;

import static java.util.stream.Collectors.toSet;

import io.parley.shop.KnownRecords;
import io.parley.shop.Product;
import io.parley.shop.ShopperProfile;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What some records refer to: what is among them, and what the shop had already.
///
/// @param variants those in each order, by its number
record Referred(
        Map<String, Product> products,
        Map<String, ShopperProfile> shoppers,
        Map<String, Set<String>> variants) {

    static Referred by(List<Numbered> records, KnownRecords known) throws SQLException {
        Referred referred = new Referred(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Set<String> products = new HashSet<>();
        Set<String> shoppers = new HashSet<>();
        Set<String> orders = new HashSet<>();
        for (Numbered numbered : records) {
            switch (numbered.record()) {
                case Written.OfProduct(var product) -> referred.products.put(product.id(), product);
                case Written.OfShopper(var shopper) ->
                        referred.shoppers.put(shopper.subject(), shopper);
                case Written.OfOrder(var order) -> {
                    referred.variants.put(numbered.record().id(), variants(order));
                    shoppers.add(order.stated().subject());
                    order.items().forEach(item -> products.add(item.product()));
                }
                case Written.OfParcel(var parcel) -> orders.add(parcel.order().value());
                case Written.OfPage _ -> {}
            }
        }
        products.removeAll(referred.products.keySet());
        shoppers.removeAll(referred.shoppers.keySet());
        orders.removeAll(referred.variants.keySet());
        referred.products.putAll(known.products(products));
        referred.shoppers.putAll(known.shoppers(shoppers));
        referred.variants.putAll(known.variants(orders));
        return referred;
    }

    private static Set<String> variants(WrittenOrder order) {
        return order.items().stream().map(WrittenOrder.Item::variant).collect(toSet());
    }
}
