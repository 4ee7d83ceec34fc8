package io.parley.shop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lets orders follow their parcels, within the transaction that moved them.
record FulfilledOrders(SqlConnection connection) {
    /// Held before their parcels are read, so that of two batches that each deliver one of two
    /// parcels the later sees both.
    private static final String HOLD =
            """
            select o.merchant, o.number, o.status, o.shipped, o.delivered, o.items
            from (select distinct * from unnest($1::text[], $2::text[])) as w(merchant, number)
            join shop_order o on o.merchant = w.merchant and o.number = w.number
            where o.status not in ('DELIVERED', 'CANCELLED')
            order by o.merchant, o.number for update of o\
            """;

    private static final String PARCELS =
            """
            select p.merchant, %s
            from (select distinct * from unnest($1::text[], $2::text[])) as w(merchant, number)
            join shop_parcel p on p.merchant = w.merchant and p.number = w.number\
            """
                    .formatted(ParcelColumns.NAMES);
    private static final String UPDATE =
            """
            update shop_order o set status = u.status, shipped = u.shipped, delivered = u.delivered
            from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[])
                as u(merchant, number, status, shipped, delivered)
            where o.merchant = u.merchant and o.number = u.number\
            """;

    private record Key(String merchant, String number) {}

    private record Held(Key key, Fulfilment fulfilment, List<Order.Item> items) {}

    Uni<Void> follow(List<TrackedParcel> moved) {
        List<Key> keys =
                moved.stream()
                        .map(p -> new Key(p.merchant().value(), p.parcel().order().value()))
                        .toList();
        return connection
                .preparedQuery(HOLD)
                .execute(Tuple.of(column(keys, Key::merchant), column(keys, Key::number)))
                .map(FulfilledOrders::held)
                .flatMap(held -> held.isEmpty() ? Uni.createFrom().voidItem() : byParcels(held));
    }

    private Uni<Void> byParcels(List<Held> held) {
        return connection
                .preparedQuery(PARCELS)
                .execute(
                        Tuple.of(
                                column(held, h -> h.key.merchant()),
                                column(held, h -> h.key.number())))
                .flatMap(rows -> write(changed(held, byOrder(rows))));
    }

    private static List<Held> held(RowSet<Row> rows) {
        List<Held> held = new ArrayList<>();
        for (Row row : rows) {
            Cells cells = new Cells(row);
            held.add(
                    new Held(
                            new Key(cells.text(), cells.text()),
                            new Fulfilment(
                                    Order.Status.valueOf(cells.text()),
                                    cells.timeOrNull(),
                                    cells.timeOrNull()),
                            ShopJson.list(cells.text(), Order.Item.class)));
        }
        return held;
    }

    private static Map<Key, List<Parcel>> byOrder(RowSet<Row> rows) {
        Map<Key, List<Parcel>> parcels = new HashMap<>();
        for (Row row : rows) {
            Cells cells = new Cells(row);
            String merchant = cells.text();
            Parcel parcel = ParcelColumns.parcel(cells);
            parcels.computeIfAbsent(
                            new Key(merchant, parcel.order().value()), _ -> new ArrayList<>())
                    .add(parcel);
        }
        return parcels;
    }

    private static List<Held> changed(List<Held> held, Map<Key, List<Parcel>> parcels) {
        return held.stream()
                .map(h ->
                        new Held(
                                h.key,
                                h.fulfilment.with(h.items, parcels.getOrDefault(h.key, List.of())),
                                h.items))
                .filter(h -> !held.contains(h))
                .toList();
    }

    private Uni<Void> write(List<Held> changed) {
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(UPDATE)
                .execute(
                        Tuple.of(
                                column(changed, h -> h.key.merchant()),
                                column(changed, h -> h.key.number()),
                                column(changed, h -> h.fulfilment.status().name()),
                                ParcelColumns.times(changed, h -> h.fulfilment.shipped()),
                                ParcelColumns.times(changed, h -> h.fulfilment.delivered())))
                .replaceWithVoid();
    }

    private static <R> String[] column(List<R> rows, Function<R, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
