package io.parley.shop;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A row's columns, read one after the other.
final class Cells {
    private final Row row;
    private int next;

    Cells(Row row) {
        this.row = row;
    }

    String text() {
        return row.getString(next++);
    }

    @Nullable String textOrNull() {
        return row.getString(next++);
    }

    long number() {
        return row.getLong(next++);
    }

    Instant time() {
        return row.getOffsetDateTime(next++).toInstant();
    }

    @Nullable Instant timeOrNull() {
        OffsetDateTime time = row.getOffsetDateTime(next++);
        return time == null ? null : time.toInstant();
    }

    boolean isNull() {
        return row.getValue(next) == null;
    }
}
