package io.parley.commerce;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// What answering a shopper needs to know of the shop itself.
///
/// @param zone where the shop's days begin and end; dates are told in it
/// @param orderNumbers what its order numbers look like; empty when it has not said
/// @param proofs what a guest may show to see an order; empty when only a token will do
/// @param phrases the version of the merchant's own phrases; 0 when it has none
public record Storefront(
        MerchantId merchant,
        String name,
        ZoneId zone,
        List<OrderNumberShape> orderNumbers,
        Set<ProofRule> proofs,
        int phrases) {
    public Storefront {
        orderNumbers = List.copyOf(orderNumbers);
        proofs = Set.copyOf(proofs);
    }

    /// One without phrases of its own.
    public Storefront(
            MerchantId merchant,
            String name,
            ZoneId zone,
            List<OrderNumberShape> orderNumbers,
            Set<ProofRule> proofs) {
        this(merchant, name, zone, orderNumbers, proofs, 0);
    }
}
