package io.parley.commerce;

import java.util.Locale;

/// What a guest may show to see an order. A token signed by the shop is always a proof.
public enum ProofRule {
    /// The order's number and its e-mail: that one order.
    ORDER_EMAIL,
    /// The order's number and the postcode it goes to: that one order.
    ORDER_POSTCODE,
    /// The shopper's e-mail alone: all of the shopper's orders.
    EMAIL,
    /// The shopper's full name and postcode: all of the shopper's orders.
    NAME_POSTCODE;

    /// The name in settings, such as `order+email`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }

    /// @throws IllegalArgumentException when there is no such rule; the message lists those there
    ///   are
    public static ProofRule of(String wireName) {
        for (ProofRule rule : values()) {
            if (rule.wireName().equals(wireName)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(
                "'%s' is no proof; there are order+email, order+postcode, email and name+postcode."
                        .formatted(wireName));
    }
}
