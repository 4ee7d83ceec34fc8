package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.negotiation.Rulebook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact somebody needs, and by what right: a look-up that needs an identity carries it, so that
/// no port can hand out what is not the asker's. Equal look-ups of a batch are fetched once.
public sealed interface Lookup<T> {
    MerchantId merchant();

    /// The order of that number with its parcels, if it is this shopper's at this merchant.
    record OrderOfShopper(MerchantId merchant, String subject, OrderNumber number)
            implements Lookup<TrackedOrder> {}

    /// The shopper's orders, newest first, at most 20. Absent when there is none.
    record OrdersOfShopper(MerchantId merchant, String subject) implements Lookup<List<Order>> {
        public static final int MOST = 20;
    }

    record ProfileOfShopper(MerchantId merchant, String subject)
            implements Lookup<ShopperProfile> {}

    record ProductOfShop(MerchantId merchant, String id) implements Lookup<Product> {}

    /// By what the merchant decides what a shopper may have.
    record RulesOfShop(MerchantId merchant) implements Lookup<Rulebook> {}

    record PageOfShop(MerchantId merchant, String id) implements Lookup<Page> {}

    /// Whether a guest's claim holds. A wrong one counts once, however often it is repeated.
    ///
    /// @param session the guest session that claims it
    /// @param network the keyed hash of the address it comes from, if it is known
    record Proof(MerchantId merchant, Claim claim, String session, @Nullable String network)
            implements Lookup<ProofOutcome> {}
}
