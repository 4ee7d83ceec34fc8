package io.parley.shop;

import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import java.util.Currency;

/// The columns of an order of the table `o`, in this order.
final class OrderColumns {
    private OrderColumns() {}

    static final String NAMES =
            """
            o.number, o.subject, o.status, o.total_minor, o.currency, o.items, o.email, o.postcode,
            o.placed, o.paid, o.shipped, o.delivered, o.cancelled, o.promised, o.refunds, o.returns,
            o.terms\
            """;

    static Order order(Cells cells) {
        return new Order(
                new OrderNumber(cells.text()),
                cells.text(),
                Order.Status.valueOf(cells.text()),
                new Money(cells.number(), Currency.getInstance(cells.text())),
                ShopJson.list(cells.text(), Order.Item.class),
                cells.textOrNull(),
                cells.textOrNull(),
                cells.time(),
                cells.timeOrNull(),
                cells.timeOrNull(),
                cells.timeOrNull(),
                cells.timeOrNull(),
                cells.timeOrNull(),
                ShopJson.list(cells.text(), Order.Refund.class),
                ShopJson.list(cells.text(), Order.Return.class),
                ShopJson.read(cells.text(), Order.Terms.class));
    }
}
