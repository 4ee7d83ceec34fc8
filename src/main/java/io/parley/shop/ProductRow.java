package io.parley.shop;

import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.shop.Lookup.ProductOfShop;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// A product of the built-in shop, as it is stored.
@Entity
@Table(name = "shop_product")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ProductRow {
    @EmbeddedId RowKey key;
    String category;
    String name;
    String description;
    String attributes;
    String variants;

    ProductOfShop lookup() {
        return new ProductOfShop(new MerchantId(key.merchant()), key.id());
    }

    Product product() {
        return new Product(
                key.id(),
                ShopJson.read(name, Localized.class),
                category,
                ShopJson.read(description, Localized.class),
                ShopJson.localizedByName(attributes),
                ShopJson.list(variants, Product.Variant.class));
    }
}
