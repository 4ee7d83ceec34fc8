package io.parley.journal;

import io.parley.conversation.Cause;
import io.parley.conversation.ConversationId;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of the event table, selected in the order of its columns.
final class EventRows {
    private EventRows() {}

    static EncodedEvent event(Row row) {
        return new EncodedEvent(
                new ConversationId(row.getUUID(0)),
                row.getLong(1),
                row.getString(2),
                row.getInteger(3),
                row.getString(4),
                row.getInteger(5),
                row.getBuffer(6).getBytes(),
                row.getOffsetDateTime(7).toInstant());
    }

    static Map<Journal.Origin, List<EncodedEvent>> byOrigin(RowSet<Row> rows) {
        Map<Journal.Origin, List<EncodedEvent>> found = new HashMap<>();
        for (Row row : rows) {
            EncodedEvent event = event(row);
            found.computeIfAbsent(
                            new Journal.Origin(event.conversation(), new Cause(event.cause())),
                            _ -> new ArrayList<>())
                    .add(event);
        }
        return found;
    }
}
