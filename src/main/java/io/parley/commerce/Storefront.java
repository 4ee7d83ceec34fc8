package io.parley.commerce;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// What answering a shopper needs to know of the shop itself.
///
/// @param zone where the shop's days begin and end; dates are told in it
/// @param orderNumbers what its order numbers look like; empty when it has not said
/// @param proofs what a guest may show to see an order; empty when only a token will do
public record Storefront(
        MerchantId merchant,
        String name,
        ZoneId zone,
        List<OrderNumberShape> orderNumbers,
        Set<ProofRule> proofs) {
    public Storefront {
        orderNumbers = List.copyOf(orderNumbers);
        proofs = Set.copyOf(proofs);
    }
}
