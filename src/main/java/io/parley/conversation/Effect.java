package io.parley.conversation;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.negotiation.Ruling;

/// What an answer does besides being shown.
public sealed interface Effect {

    /// Something about being told of an order's parcels.
    sealed interface OnWatch extends Effect {
        OrderNumber order();
    }

    /// The shopper wants to be told what happens to this order's parcels.
    record Watch(OrderNumber order) implements OnWatch {}

    /// The shopper no longer wants to be told.
    record Unwatch(OrderNumber order) implements OnWatch {}

    /// The shopper has confirmed that this is to be asked of the shop, and may have it.
    ///
    /// @param subject whose it is, as proven
    record Ask(String subject, ShopAction action, Ruling ruling) implements Effect {}

    /// The shopper has said to want to give goods of this order back, or to have them made good: a
    /// right that runs out counts from the first time.
    record Wish(OrderNumber order) implements Effect {}
}
