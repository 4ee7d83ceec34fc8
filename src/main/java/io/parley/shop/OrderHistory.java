package io.parley.shop;

import io.parley.commerce.OrderNumber;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.Order.Status;
import io.parley.shop.Order.Terms;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was done to an order here, beside what its shop says of it now: a shop that sends the order
/// again may not have heard of it.
record OrderHistory(
        Status status,
        @Nullable Instant cancelled,
        List<Refund> refunds,
        List<Return> returns,
        Terms terms) {
    private static final String LOCK =
            """
            select number, status, cancelled, refunds, returns, terms from shop_order
             where merchant = ? and number = any(?) order by number for update\
            """;

    /// The histories of those orders that are stored, which nobody else can add to until the end of
    /// the transaction.
    static Map<OrderNumber, OrderHistory> lock(
            Connection connection, String merchant, Object[] numbers) throws SQLException {
        Map<OrderNumber, OrderHistory> histories = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LOCK)) {
            query.setString(1, merchant);
            query.setArray(2, connection.createArrayOf("text", numbers));
            ResultSet row = query.executeQuery();
            while (row.next()) {
                histories.put(new OrderNumber(row.getString("number")), history(row));
            }
        }
        return histories;
    }

    private static OrderHistory history(ResultSet row) throws SQLException {
        return new OrderHistory(
                Status.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("cancelled", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                ShopJson.list(row.getString("refunds"), Refund.class),
                ShopJson.list(row.getString("returns"), Return.class),
                ShopJson.read(row.getString("terms"), Terms.class));
    }

    /// The order as its shop says. Payment, address, refunds and returns stay where it says nothing
    /// of them, and what was done is never forgotten. An order cancelled here stays so until the
    /// shop says that it went on its way.
    Order addedTo(Order said) {
        OrderEdit edit = new OrderEdit(said);
        edit.terms(together(said.terms()));
        if (said.refunds().isEmpty()) {
            refunds.forEach(edit::add);
        }
        if (said.returns().isEmpty()) {
            returns.forEach(edit::add);
        }
        if (cancelled != null && isCancelledHere() && isBeforeItsWay(said.status())) {
            edit.cancel(cancelled);
        }
        return edit.order();
    }

    private Terms together(Terms said) {
        Set<String> done = new TreeSet<>(terms.done());
        done.addAll(said.done());
        return new Terms(
                said.payment() == null ? terms.payment() : said.payment(),
                said.address() == null ? terms.address() : said.address(),
                done);
    }

    private boolean isCancelledHere() {
        return status == Status.CANCELLED && terms.done().contains("cancel_order");
    }

    private static boolean isBeforeItsWay(Status said) {
        return switch (said) {
            case PLACED, PAID, PACKED -> true;
            case SHIPPED, DELIVERED, CANCELLED -> false;
        };
    }
}
