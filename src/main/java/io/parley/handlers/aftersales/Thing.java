package io.parley.handlers.aftersales;

import io.parley.shop.Order;

/// An item of one of the shopper's orders.
record Thing(Order order, Order.Item item) {
    String number() {
        return order.number().value();
    }
}
