package io.parley.conversation;

import io.parley.commerce.ShopAction;

/// What the shop was asked for and has not settled yet.
///
/// @param setBy the seq of the event that asked for it
public record PendingAction(long setBy, Erasable<ShopAction> action) {
    /// Still waited for, whatever it was: the shopper is told what became of it.
    PendingAction forgotten() {
        return new PendingAction(setBy, new Erasable.Erased<>());
    }

    boolean isFor(ShopAction other) {
        return action.read().filter(other::equals).isPresent();
    }
}
