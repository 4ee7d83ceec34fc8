package io.parley.shop;

import static io.parley.shop.ShopTables.column;

import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.OrdersOfShopper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The orders of the built-in shop. Read for nearly every message, and so by the plain client: of a
/// message's time in this program, Hibernate with what it calls took a tenth.
@Singleton
final class StoredOrders implements Orders {
    /// `offset 0` keeps the planner from turning the look-ups by index into a join by hashing.
    private static final String BY_NUMBER =
            """
            select w.place, %s, %s
              from unnest($1::text[], $2::text[], $3::text[])
                   with ordinality as w (merchant, number, subject, place)
              cross join lateral (
                select * from shop_order s where s.merchant = w.merchant and s.number = w.number
                   and s.subject = w.subject offset 0) o
              left join lateral (
                select * from shop_parcel s where s.merchant = w.merchant and s.number = w.number
                offset 0) p on true\
            """
                    .formatted(OrderColumns.NAMES, ParcelColumns.NAMES);

    private static final String NEWEST =
            """
            select w.place, %s
              from unnest($1::text[], $2::text[]) with ordinality as w (merchant, subject, place)
              cross join lateral (
                select * from shop_order s where s.merchant = w.merchant and s.subject = w.subject
                order by s.placed desc, s.number limit %d) o
              order by o.placed desc, o.number\
            """
                    .formatted(OrderColumns.NAMES, OrdersOfShopper.MOST);

    private final Pool pool;

    StoredOrders(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<OrderOfShopper, TrackedOrder>> find(Set<OrderOfShopper> wanted) {
        var all = List.copyOf(wanted);
        return pool.preparedQuery(BY_NUMBER)
                .execute(
                        Tuple.of(
                                column(all, lookup -> lookup.merchant().value()),
                                column(all, lookup -> lookup.number().value()),
                                column(all, OrderOfShopper::subject)))
                .map(rows -> tracked(all, rows));
    }

    /// There is a row for each parcel, and one for an order without any.
    private static Map<OrderOfShopper, TrackedOrder> tracked(
            List<OrderOfShopper> wanted, RowSet<Row> rows) {
        Map<OrderOfShopper, TrackedOrder> found = new HashMap<>();
        for (Row row : rows) {
            Cells cells = new Cells(row);
            OrderOfShopper lookup = wanted.get((int) cells.number() - 1);
            Order order = OrderColumns.order(cells);
            found.merge(lookup, new TrackedOrder(order, parcels(cells)), StoredOrders::together);
        }
        return found;
    }

    private static List<Parcel> parcels(Cells cells) {
        return cells.isNull() ? List.of() : List.of(ParcelColumns.parcel(cells));
    }

    private static TrackedOrder together(TrackedOrder one, TrackedOrder other) {
        List<Parcel> parcels = new ArrayList<>(one.parcels());
        parcels.addAll(other.parcels());
        parcels.sort(Comparator.comparing(Parcel::id));
        return new TrackedOrder(one.order(), parcels);
    }

    @Override
    public Uni<Map<OrdersOfShopper, List<Order>>> newest(Set<OrdersOfShopper> wanted) {
        var all = List.copyOf(wanted);
        return pool.preparedQuery(NEWEST)
                .execute(
                        Tuple.of(
                                column(all, lookup -> lookup.merchant().value()),
                                column(all, OrdersOfShopper::subject)))
                .map(rows -> byShopper(all, rows));
    }

    private static Map<OrdersOfShopper, List<Order>> byShopper(
            List<OrdersOfShopper> wanted, RowSet<Row> rows) {
        Map<OrdersOfShopper, List<Order>> found = new HashMap<>();
        for (Row row : rows) {
            Cells cells = new Cells(row);
            OrdersOfShopper lookup = wanted.get((int) cells.number() - 1);
            found.computeIfAbsent(lookup, _ -> new ArrayList<>()).add(OrderColumns.order(cells));
        }
        return found;
    }
}
