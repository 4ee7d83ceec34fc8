package io.parley.handlers.aftersales;

import io.parley.negotiation.Operation;
import io.parley.shop.Order;
import java.util.Locale;

/// What a shopper says to want. Whether a swap changes an order or exchanges goods, the order says.
enum Sort {
    CANCEL,
    ADDRESS,
    OWN_ADDRESS,
    PAYMENT,
    SWAP,
    RETURN,
    REPAIR;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is about an order as a whole.
    boolean isOfWholeOrder() {
        return switch (this) {
            case CANCEL, ADDRESS, PAYMENT -> true;
            case OWN_ADDRESS, SWAP, RETURN, REPAIR -> false;
        };
    }

    Operation operation(Order.Status status) {
        return switch (this) {
            case CANCEL -> Operation.CANCEL;
            case ADDRESS -> Operation.CHANGE_ADDRESS;
            case OWN_ADDRESS -> Operation.CHANGE_SHOPPER_ADDRESS;
            case PAYMENT -> Operation.CHANGE_PAYMENT;
            case SWAP ->
                    switch (status) {
                        case PLACED, PAID, PACKED, CANCELLED -> Operation.CHANGE_ITEMS;
                        case SHIPPED, DELIVERED -> Operation.EXCHANGE;
                    };
            case RETURN -> Operation.RETURN;
            case REPAIR -> Operation.REPAIR;
        };
    }

    /// The sort that comes to this operation.
    static Sort of(Operation operation) {
        return switch (operation) {
            case CANCEL -> CANCEL;
            case CHANGE_ADDRESS -> ADDRESS;
            case CHANGE_SHOPPER_ADDRESS -> OWN_ADDRESS;
            case CHANGE_PAYMENT -> PAYMENT;
            case CHANGE_ITEMS, EXCHANGE -> SWAP;
            case RETURN, REFUND_KEEP -> RETURN;
            case REPAIR -> REPAIR;
        };
    }
}
