package io.parley.shop;

import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.shop.Lookup.PageOfShop;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/// A page of the built-in shop, as it is stored.
@Entity
@Table(name = "shop_page")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PageRow {
    @EmbeddedId RowKey key;

    @Enumerated(EnumType.STRING)
    Page.Kind kind;

    String title;
    String body;

    PageOfShop lookup() {
        return new PageOfShop(new MerchantId(key.merchant()), key.id());
    }

    Page page() {
        return new Page(
                key.id(),
                kind,
                ShopJson.read(title, Localized.class),
                ShopJson.read(body, Localized.class));
    }
}
