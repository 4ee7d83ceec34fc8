package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Columns of the parcels' table, for those who write it: Hibernate only reads.
final class ParcelColumns {
    private ParcelColumns() {}

    static TrackedParcel tracked(Row row) {
        return new TrackedParcel(
                new MerchantId(row.getString("merchant")), parcel(row), time(row, "expected_at"));
    }

    static Parcel parcel(Row row) {
        return new Parcel(
                row.getString("id"),
                new OrderNumber(row.getString("number")),
                row.getString("carrier"),
                row.getString("tracking_number"),
                ShopJson.list(row.getString("variants"), String.class),
                time(row, "promised"),
                time(row, "expected"),
                ShopJson.list(row.getString("movements"), Parcel.Movement.class));
    }

    static @Nullable Instant time(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    static <R> OffsetDateTime[] times(List<R> rows, Function<R, @Nullable Instant> column) {
        return rows.stream().map(column).map(ParcelColumns::offset).toArray(OffsetDateTime[]::new);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
