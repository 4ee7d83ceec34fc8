package io.parley.actions;

import io.parley.commerce.ActionOutcome;
import io.parley.journal.OutcomeCodec;
import io.parley.journal.SealedAsk;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The attempts in PostgreSQL.
@ApplicationScoped
public class PostgresAttempts implements Attempts {
    private static final String FIND =
            "select attempts, last, outcome from action_attempt where conversation = $1 and ask = $2";
    private static final String FIRST =
            """
            insert into action_attempt (conversation, ask, merchant, first, last, attempts)
            values ($1, $2, $3, $4, $4, 1) on conflict do nothing\
            """;
    private static final String NEXT =
            """
            update action_attempt set attempts = attempts + 1, last = $3
            where conversation = $1 and ask = $2 and attempts = $4 and outcome is null\
            """;
    private static final String SETTLE =
            """
            insert into action_attempt as a
                (conversation, ask, merchant, first, last, attempts, outcome)
            values ($1, $2, $3, $4, $4, 0, $5)
            on conflict (conversation, ask) do update set outcome = excluded.outcome
            where a.outcome is null\
            """;

    private final Pool pool;
    private final InstantSource clock;

    public PostgresAttempts(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Attempt>> find(SealedAsk ask) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(ask.conversation().value(), ask.seq()))
                .map(rows ->
                        rows.size() == 0
                                ? Optional.empty()
                                : Optional.of(attempt(rows.iterator().next())));
    }

    private static Attempt attempt(Row row) {
        return new Attempt(
                row.getInteger(0), row.getOffsetDateTime(1).toInstant(), outcome(row.getString(2)));
    }

    private static @Nullable ActionOutcome outcome(@Nullable String json) {
        return json == null ? null : OutcomeCodec.read(json);
    }

    @Override
    public Uni<Boolean> begin(SealedAsk ask, int before) {
        return (before == 0
                        ? run(FIRST, key(ask).addString(ask.merchant().value()).addValue(now()))
                        : run(NEXT, key(ask).addValue(now()).addInteger(before)))
                .map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> settle(SealedAsk ask, ActionOutcome outcome) {
        return run(
                        SETTLE,
                        key(ask).addString(ask.merchant().value())
                                .addValue(now())
                                .addString(OutcomeCodec.write(outcome)))
                .replaceWithVoid();
    }

    private static Tuple key(SealedAsk ask) {
        return Tuple.tuple().addUUID(ask.conversation().value()).addLong(ask.seq());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values);
    }
}
