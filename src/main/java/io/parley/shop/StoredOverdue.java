package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Finds overdue parcels of the built-in shop. No row is held meanwhile: two instances may find the
/// same parcel, so what is done about one must bear to be done twice.
@Singleton
final class StoredOverdue implements Overdue {
    /// The conditions are those of the index `shop_parcel_overdue`. What waits to be collected or
    /// is on its way back is late no more.
    static final String DUE =
            """
            select p.merchant, %s
            from shop_parcel p
            where milestone not in ('READY_FOR_PICKUP', 'DELIVERED', 'RETURNING', 'RETURNED', 'LOST')
                and overdue_for is distinct from coalesce(expected, promised)
                and coalesce(expected, promised) <= $1
            order by coalesce(expected, promised) limit $2\
            """
                    .formatted(ParcelColumns.NAMES);

    /// A parcel that was given another time meanwhile is looked at again when that has come.
    private static final String SETTLE =
            """
            update shop_parcel p set overdue_for = u.due
            from unnest($1::text[], $2::text[], $3::timestamptz[]) as u(merchant, id, due)
            where p.merchant = u.merchant and p.id = u.id
                and coalesce(p.expected, p.promised) = u.due\
            """;

    private static final Logger LOG = Logger.getLogger(StoredOverdue.class);

    private final Pool pool;

    StoredOverdue(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<OverdueParcel>> find(Instant now, int atMost) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), atMost))
                .map(StoredOverdue::parcels);
    }

    @Override
    public Uni<Void> settle(List<OverdueParcel> parcels) {
        return pool.preparedQuery(SETTLE)
                .execute(
                        Tuple.of(
                                parcels.stream()
                                        .map(p -> p.merchant().value())
                                        .toArray(String[]::new),
                                parcels.stream().map(p -> p.parcel().id()).toArray(String[]::new),
                                ParcelColumns.times(parcels, p -> p.parcel().due())))
                .replaceWithVoid();
    }

    /// A row nobody can read must not keep the others from being told.
    private static List<OverdueParcel> parcels(RowSet<Row> rows) {
        List<OverdueParcel> found = new ArrayList<>();
        for (Row row : rows) {
            Cells cells = new Cells(row);
            MerchantId merchant = new MerchantId(cells.text());
            try {
                found.add(new OverdueParcel(merchant, ParcelColumns.parcel(cells)));
            } catch (UncheckedIOException e) {
                LOG.errorf(e, "Overdue parcel cannot be read: merchant=%s", merchant);
            }
        }
        return found;
    }
}
