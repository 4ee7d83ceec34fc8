package io.parley.shop;

import io.parley.commerce.Address;
import io.parley.commerce.MerchantId;
import io.parley.shop.Lookup.ProfileOfShopper;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// A shopper of the built-in shop, as it is stored.
@Entity
@Table(name = "shop_shopper")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ShopperRow {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "subject"))
    RowKey key;

    String name;
    String email;
    String address;
    String payments;

    ProfileOfShopper lookup() {
        return new ProfileOfShopper(new MerchantId(key.merchant()), key.id());
    }

    ShopperProfile profile() {
        return new ShopperProfile(
                key.id(),
                name,
                email,
                ShopJson.read(address, Address.class),
                ShopJson.list(payments, ShopperProfile.Payment.class));
    }
}
