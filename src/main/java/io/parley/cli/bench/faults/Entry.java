package io.parley.cli.bench.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the journal, as far as the verdict looks into it.
///
/// @param answers the cause that the event answers, if it is an answer
record Entry(long seq, String type, String cause, @Nullable String answers) {
    static final String RECEIVED = "message-received";
    private static final Set<String> HIDDEN =
            Set.of("silence-extended", "command-dropped", "guest-linked");
    private static final int FETCHED = 10_000;

    private static final String ALL =
            """
            select conversation, seq, type, cause,
                case when type in ('assistant-replied', 'handed-over', 'wait-acknowledged')
                    then convert_from(payload, 'UTF8')::jsonb ->> 'answers' end
            from conversation_event order by conversation, seq\
            """;

    /// Whether shoppers are shown it.
    boolean isShown() {
        return !HIDDEN.contains(type);
    }

    /// The whole journal by conversation, in order of seq.
    static Map<UUID, List<Entry>> journal(Connection postgres) throws SQLException {
        Map<UUID, List<Entry>> all = new HashMap<>();
        // The driver reads row by row in a transaction only.
        postgres.setAutoCommit(false);
        try (PreparedStatement query = postgres.prepareStatement(ALL)) {
            query.setFetchSize(FETCHED);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                all.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(
                                new Entry(
                                        rows.getLong(2),
                                        rows.getString(3),
                                        rows.getString(4),
                                        rows.getString(5)));
            }
        }
        return all;
    }
}
