package io.parley.cli.bench.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/// What became of each message, by the journal.
///
/// @param exactlyOne messages that were received once and have one outcome
/// @param shares how many ended how: answered, not understood, put off, handed over (by reason),
///   told to wait, kept for the person who takes over, failed
record Outcomes(long exactlyOne, Map<String, Long> shares) {
    /// A message without an answer of its own was kept for the person the shopper waits for: that
    /// it was received is its outcome then.
    private static final String BY_MESSAGE =
            """
            with message as (
                select conversation, cause,
                       count(*) filter (where type = 'message-received') as received,
                       count(*) filter (where type in ('assistant-replied', 'lookup-delayed',
                           'handed-over', 'wait-acknowledged', 'message-failed')) as outcomes,
                       max(case type
                           when 'assistant-replied' then case
                               when convert_from(payload, 'UTF8')::json ->> 'understood' = 'true'
                               then 'answered' else 'not_understood' end
                           when 'lookup-delayed' then 'put_off'
                           when 'handed-over' then 'handed_over_'
                               || lower(convert_from(payload, 'UTF8')::json ->> 'reason')
                           when 'wait-acknowledged' then 'told_to_wait'
                           when 'message-failed' then 'failed' end) as outcome
                  from conversation_event where cause like 'shopper:%'
                 group by conversation, cause)
            select coalesce(outcome, 'kept_for_a_person'), count(*),
                   count(*) filter (where received = 1 and outcomes <= 1)
              from message group by 1 order by 1\
            """;

    static Outcomes read(Connection postgres) throws SQLException {
        Map<String, Long> shares = new TreeMap<>();
        var one = 0L;
        try (Statement query = postgres.createStatement();
                ResultSet rows = query.executeQuery(BY_MESSAGE)) {
            while (rows.next()) {
                shares.put(rows.getString(1), rows.getLong(2));
                one += rows.getLong(3);
            }
        }
        return new Outcomes(one, shares);
    }
}
