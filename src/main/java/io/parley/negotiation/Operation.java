package io.parley.negotiation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The operation of that name.
    public static Optional<Operation> named(String wireName) {
        return Stream.of(values()).filter(each -> each.wireName().equals(wireName)).findFirst();
    }
}
