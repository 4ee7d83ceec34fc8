package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.conversation.TimerKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Sends a `TimerFired` for every timer that came due. Instances share the work by skipping what
/// another holds; a crash between sending and deleting sends the same cause again, which is known
/// by then.
@ApplicationScoped
public class TimerPoll {
    private static final int AT_ONCE = 500;

    private static final String DUE =
            """
            select conversation, merchant, kind, set_by from timer where due <= $1
            order by due limit $2 for update skip locked\
            """;
    private static final String DELETE =
            """
            delete from timer t using unnest($1::uuid[], $2::text[], $3::bigint[])
                as d(conversation, kind, set_by)
            where t.conversation = d.conversation and t.kind = d.kind and t.set_by = d.set_by\
            """;

    private final Pool pool;
    private final Commands commands;
    private final InstantSource clock;

    public TimerPoll(Pool pool, Commands commands, InstantSource clock) {
        this.pool = pool;
        this.commands = commands;
        this.clock = clock;
    }

    /// Fires at most 500 timers that are due, and says how many.
    public Uni<Integer> fire() {
        return pool.withTransaction(connection ->
                connection
                        .preparedQuery(DUE)
                        .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC), AT_ONCE))
                        .flatMap(rows -> fire(connection, rows)));
    }

    private Uni<Integer> fire(SqlConnection connection, RowSet<Row> rows) {
        List<Command.TimerFired> due = new ArrayList<>();
        rows.forEach(row -> due.add(command(row)));
        if (due.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndMerge(commands::send)
                .collect()
                .last()
                .chain(() -> connection.preparedQuery(DELETE).execute(keys(due)))
                .replaceWith(due.size());
    }

    private Command.TimerFired command(Row row) {
        TimerKind kind = TimerKind.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
        long setBy = row.getLong(3);
        return new Command.TimerFired(
                new Command.Envelope(
                        new ConversationId(row.getUUID(0)),
                        new MerchantId(row.getString(1)),
                        Cause.timer(kind, setBy),
                        clock.instant()),
                kind,
                setBy);
    }

    private static Tuple keys(List<Command.TimerFired> fired) {
        return Tuple.of(
                fired.stream().map(t -> t.envelope().conversation().value()).toArray(UUID[]::new),
                fired.stream().map(t -> t.kind().wireName()).toArray(String[]::new),
                fired.stream().map(Command.TimerFired::setBy).toArray(Long[]::new));
    }
}
