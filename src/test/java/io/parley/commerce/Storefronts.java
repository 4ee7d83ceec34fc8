package io.parley.commerce;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Shops for tests, whose days are those of UTC.
public final class Storefronts {
    private Storefronts() {}

    /// Takes an order's number with its e-mail or postcode for a proof, and has said nothing of its
    /// order numbers.
    public static Storefront of(String merchant) {
        return new Storefront(
                new MerchantId(merchant),
                merchant,
                ZoneOffset.UTC,
                List.of(),
                Set.of(ProofRule.ORDER_EMAIL, ProofRule.ORDER_POSTCODE));
    }
}
