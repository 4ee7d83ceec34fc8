package io.parley.shop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Keeps movements in the built-in shop, one transaction a batch. The parcels' rows are held from
/// the first look at them, in order of their keys, so that two instances add to each other's
/// movements instead of overwriting them.
@Singleton
final class StoredMovements implements Movements {
    private static final String HOLD =
            """
            with named as (
                select p.merchant, p.id from unnest($1::text[], $2::text[]) as w(merchant, id)
                join shop_parcel p on p.merchant = w.merchant and p.id = w.id
                union
                select p.merchant, p.id from unnest($3::text[], $4::text[]) as w(merchant, number)
                join shop_parcel p on p.merchant = w.merchant and p.tracking_number = w.number)
            select p.merchant, %s, p.expected_at
            from named n join shop_parcel p on p.merchant = n.merchant and p.id = n.id
            order by p.merchant, p.id for update of p\
            """
                    .formatted(ParcelColumns.NAMES);
    private static final String UPDATE =
            """
            update shop_parcel p set movements = u.movements, milestone = u.milestone,
                expected = u.expected, expected_at = u.expected_at
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[],
                    $6::timestamptz[]) as u(merchant, id, movements, milestone, expected, expected_at)
            where p.merchant = u.merchant and p.id = u.id\
            """;

    private final Pool pool;

    StoredMovements(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Outcome>> keep(List<Report> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().item(List.of())
                : pool.withTransaction(connection -> keep(connection, reports))
                        .onFailure(StoredMovements::isRefusal)
                        .transform(e -> new MovementsRefused(reason(e), e));
    }

    /// SQLState classes 22 and 23, and rows that do not hold what they should.
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException
                || failure instanceof PgException e
                        && e.getSqlState() != null
                        && (e.getSqlState().startsWith("22") || e.getSqlState().startsWith("23"));
    }

    private static String reason(Throwable failure) {
        return failure instanceof PgException e
                ? "SQLState " + e.getSqlState()
                : failure.getClass().getName();
    }

    private static Uni<List<Outcome>> keep(SqlConnection connection, List<Report> reports) {
        return connection
                .preparedQuery(HOLD)
                .execute(names(reports))
                .map(StoredMovements::parcels)
                .flatMap(held -> {
                    Tracking tracking = new Tracking(held);
                    List<Outcome> outcomes = reports.stream().map(tracking::follow).toList();
                    return write(connection, tracking.changed()).replaceWith(outcomes);
                });
    }

    private static Tuple names(List<Report> reports) {
        List<Report> byId =
                reports.stream().filter(r -> r.parcel() instanceof ParcelName.Id).toList();
        List<Report> byNumber =
                reports.stream()
                        .filter(r -> r.parcel() instanceof ParcelName.TrackingNumber)
                        .toList();
        return Tuple.of(
                texts(byId, r -> r.merchant().value()),
                texts(byId, r -> r.parcel().value()),
                texts(byNumber, r -> r.merchant().value()),
                texts(byNumber, r -> r.parcel().value()));
    }

    private static List<TrackedParcel> parcels(RowSet<Row> rows) {
        List<TrackedParcel> parcels = new ArrayList<>();
        rows.forEach(row -> parcels.add(ParcelColumns.tracked(row)));
        return parcels;
    }

    private static Uni<Void> write(SqlConnection connection, List<TrackedParcel> changed) {
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(UPDATE)
                .execute(
                        Tuple.of(
                                texts(changed, p -> p.merchant().value()),
                                texts(changed, p -> p.parcel().id()),
                                texts(changed, p -> ShopJson.write(p.parcel().movements())),
                                texts(changed, p -> p.parcel().milestone().name()),
                                ParcelColumns.times(changed, p -> p.parcel().expected()),
                                ParcelColumns.times(changed, TrackedParcel::expectedAt)))
                .chain(() -> new FulfilledOrders(connection).follow(changed));
    }

    private static <R> String[] texts(List<R> rows, Function<R, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
