package io.parley.shop;

import static io.parley.shop.ShopTables.column;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.OrdersOfShopper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/// The orders of the built-in shop.
@Singleton
final class StoredOrders implements Orders {
    private static final Logger LOG = Logger.getLogger(StoredOrders.class);

    private static final String COLUMNS =
            """
            o.merchant, o.number, o.subject, o.status, o.total_minor, o.currency, o.items, o.email,
            o.postcode, o.placed, o.paid, o.shipped, o.delivered, o.cancelled, o.promised,
            o.refunds, o.returns\
            """;

    /// `offset 0` keeps the planner from turning the look-ups by index into a join by hashing.
    private static final String BY_NUMBER =
            """
            select %s from unnest(cast(:merchants as text[]), cast(:numbers as text[]),
                          cast(:subjects as text[])) as w (merchant, number, subject)
              cross join lateral (
                select * from shop_order s where s.merchant = w.merchant and s.number = w.number
                   and s.subject = w.subject offset 0) o
            """
                    .formatted(COLUMNS);

    private static final String NEWEST =
            """
            select %s from unnest(cast(:merchants as text[]), cast(:subjects as text[]))
                as w (merchant, subject)
              cross join lateral (
                select * from shop_order s where s.merchant = w.merchant and s.subject = w.subject
                order by s.placed desc, s.number limit %d) o
              order by o.placed desc, o.number
            """
                    .formatted(COLUMNS, OrdersOfShopper.MOST);

    private final ShopTables tables;

    StoredOrders(ShopTables tables) {
        this.tables = tables;
    }

    /// The first query pays for everything behind it, which no shopper should wait for.
    @Startup
    void warmUp() {
        var nobody = new OrderOfShopper(new MerchantId("nobody"), "nobody", new OrderNumber("0"));
        var _ =
                find(Set.of(nobody))
                        .subscribe()
                        .with(
                                _ -> {},
                                e -> LOG.warnf("Shop not reached at start: %s", e.getClass()));
    }

    @Override
    public Uni<Map<OrderOfShopper, Order>> find(Set<OrderOfShopper> wanted) {
        var all = List.copyOf(wanted);
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "numbers", column(all, lookup -> lookup.number().value()),
                        "subjects", column(all, OrderOfShopper::subject));
        return tables.rows(BY_NUMBER, OrderRow.class, columns)
                .map(rows -> rows.stream().collect(toMap(OrderRow::lookup, OrderRow::order)));
    }

    @Override
    public Uni<Map<OrdersOfShopper, List<Order>>> newest(Set<OrdersOfShopper> wanted) {
        var all = List.copyOf(wanted);
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "subjects", column(all, OrdersOfShopper::subject));
        return tables.rows(NEWEST, OrderRow.class, columns).map(StoredOrders::byShopper);
    }

    private static Map<OrdersOfShopper, List<Order>> byShopper(List<OrderRow> rows) {
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> new OrdersOfShopper(row.merchant(), row.subject),
                                mapping(OrderRow::order, toList())));
    }
}
