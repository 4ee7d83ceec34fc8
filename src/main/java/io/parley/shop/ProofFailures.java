package io.parley.shop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// The wrong claims on record, within one transaction.
///
/// @param now when the claims at hand are made
/// @param window how long a wrong one counts
record ProofFailures(SqlConnection connection, Instant now, Duration window) {
    private static final String LOCK =
            """
            select pg_advisory_xact_lock(k) from (
                select distinct hashtextextended(t, 0) as k from unnest($1::text[]) t order by k) keys\
            """;
    private static final String RECORDED =
            """
            select merchant || ' ' || target, encode(claim, 'hex') from proof_failure
             where (merchant, target) in (select * from unnest($1::text[], $2::text[])) and at > $3\
            """;

    /// What is on record already counts from when it was first wrong, unless its time was over.
    private static final String RECORD =
            """
            insert into proof_failure as f (merchant, target, claim, at)
            select distinct m, t, decode(c, 'hex'), $4::timestamptz
              from unnest($1::text[], $2::text[], $3::text[]) as w (m, t, c)
            on conflict (merchant, target, claim) do update set at = excluded.at where f.at <= $5\
            """;

    /// What another transaction is about to forget, it may.
    private static final String FORGET =
            """
            delete from proof_failure where ctid = any(array(
                select ctid from proof_failure where at <= $1 limit 1000 for update skip locked))\
            """;

    /// Waits for whoever judges claims against the same targets.
    Uni<Void> lock(List<ProofAttempt> attempts) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(column(attempts, (_, target) -> target.key())))
                .replaceWithVoid();
    }

    /// The digests of the wrong claims that count, by target.
    Uni<Map<String, Set<String>>> recorded(List<ProofAttempt> attempts) {
        return connection
                .preparedQuery(RECORDED)
                .execute(Tuple.of(merchants(attempts), targets(attempts), since()))
                .map(rows -> {
                    Map<String, Set<String>> recorded = new HashMap<>();
                    for (Row row : rows) {
                        recorded.computeIfAbsent(row.getString(0), _ -> new HashSet<>())
                                .add(row.getString(1));
                    }
                    return recorded;
                });
    }

    /// Puts wrong claims on record.
    Uni<Void> record(List<ProofAttempt> failed) {
        if (failed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple columns =
                Tuple.of(
                        merchants(failed),
                        targets(failed),
                        column(failed, (attempt, _) -> attempt.digest()),
                        now.atOffset(ZoneOffset.UTC),
                        since());
        return connection
                .preparedQuery(RECORD)
                .execute(columns)
                .chain(() -> connection.preparedQuery(FORGET).execute(Tuple.of(since())))
                .replaceWithVoid();
    }

    private OffsetDateTime since() {
        return now.minus(window).atOffset(ZoneOffset.UTC);
    }

    private static String[] merchants(List<ProofAttempt> attempts) {
        return column(attempts, (attempt, _) -> attempt.proof().merchant().value());
    }

    private static String[] targets(List<ProofAttempt> attempts) {
        return column(attempts, (_, target) -> target.name());
    }

    /// A value for each target of each attempt.
    private static String[] column(
            List<ProofAttempt> attempts,
            BiFunction<ProofAttempt, ProofAttempt.Target, String> value) {
        return attempts.stream()
                .flatMap(attempt ->
                        attempt.targets().stream().map(target -> value.apply(attempt, target)))
                .toArray(String[]::new);
    }
}
