package io.parley.conversation;

import io.parley.commerce.OrderNumber;
import java.time.Instant;

/// A shopper's wish to give goods of an order back, or to have them made good, since it was first
/// said.
public record ReturnWish(Erasable<OrderNumber> order, Instant since) {
    boolean isFor(OrderNumber other) {
        return order.read().filter(other::equals).isPresent();
    }
}
