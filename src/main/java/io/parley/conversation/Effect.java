package io.parley.conversation;

import io.parley.commerce.OrderNumber;

/// What an answer does besides being shown.
public sealed interface Effect {
    OrderNumber order();

    /// The shopper wants to be told what happens to this order's parcels.
    record Watch(OrderNumber order) implements Effect {}

    /// The shopper no longer wants to be told.
    record Unwatch(OrderNumber order) implements Effect {}
}
