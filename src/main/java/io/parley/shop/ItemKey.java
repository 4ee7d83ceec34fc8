package io.parley.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A line of an order; lines count from 0.
@Embeddable
record ItemKey(String merchant, @Column(name = "order_number") String orderNumber, int line) {

    OrderKey order() {
        return new OrderKey(merchant, orderNumber);
    }
}
