package io.parley.shop;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ProofRule;

/// What a guest says to show who they are, as they wrote it.
public sealed interface Claim {
    record OfOrderEmail(OrderNumber number, String email) implements Claim {}

    record OfOrderPostcode(OrderNumber number, String postcode) implements Claim {}

    record OfEmail(String email) implements Claim {}

    record OfNamePostcode(String name, String postcode) implements Claim {}

    /// The rule a merchant must have for this to count.
    default ProofRule rule() {
        return switch (this) {
            case OfOrderEmail _ -> ProofRule.ORDER_EMAIL;
            case OfOrderPostcode _ -> ProofRule.ORDER_POSTCODE;
            case OfEmail _ -> ProofRule.EMAIL;
            case OfNamePostcode _ -> ProofRule.NAME_POSTCODE;
        };
    }
}
