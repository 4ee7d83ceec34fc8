package io.parley.handlers.aftersales;

import io.parley.shop.Order;

/// An item of one of the shopper's orders.
record Thing(Order order, Order.Item item) {
    String number() {
        return order.number().value();
    }

    /// Of what tells it from others; a hash of the whole order would go through all its goods.
    @Override
    public int hashCode() {
        return 31 * order.number().hashCode() + item.variant().hashCode();
    }
}
