package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.shop.Lookup.RulesOfShop;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A merchant's policy that counts, as it is stored.
@Entity
@Table(name = "merchant_policy")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RulesRow {
    @Id String merchant;

    int version;

    String zone;

    /// None for a merchant without a policy, and for the version the query says is known.
    @Nullable String document;

    RulesOfShop lookup() {
        return new RulesOfShop(new MerchantId(merchant));
    }
}
