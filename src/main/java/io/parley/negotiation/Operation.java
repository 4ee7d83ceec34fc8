package io.parley.negotiation;

import java.util.Locale;

/// What may be wished for an order, or for the shopper's own record.
public enum Operation {
    CANCEL,
    CHANGE_ADDRESS,
    CHANGE_ITEMS,
    CHANGE_PAYMENT,
    RETURN,
    EXCHANGE,
    REPAIR,
    REFUND_KEEP,
    CHANGE_SHOPPER_ADDRESS;

    /// The name in policies, such as `change_items`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
