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

/// The columns of a parcel of the table `p`.
final class ParcelColumns {
    private ParcelColumns() {}

    /// What `parcel` reads, in this order.
    static final String NAMES =
            """
            p.id, p.number, p.carrier, p.tracking_number, p.variants, p.promised, p.expected,
            p.movements\
            """;

    /// From the merchant, what `parcel` reads, and `expected_at`.
    static TrackedParcel tracked(Row row) {
        Cells cells = new Cells(row);
        return new TrackedParcel(new MerchantId(cells.text()), parcel(cells), cells.timeOrNull());
    }

    static Parcel parcel(Cells cells) {
        return new Parcel(
                cells.text(),
                new OrderNumber(cells.text()),
                cells.text(),
                cells.textOrNull(),
                ShopJson.list(cells.text(), String.class),
                cells.timeOrNull(),
                cells.timeOrNull(),
                ShopJson.list(cells.text(), Parcel.Movement.class));
    }

    static <R> OffsetDateTime[] times(List<R> rows, Function<R, @Nullable Instant> column) {
        return rows.stream().map(column).map(ParcelColumns::offset).toArray(OffsetDateTime[]::new);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
