package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Checks claims against the built-in shop. The counts are read, used and raised under locks by
/// target, so that neither a batch nor many instances at once are a way to try more often.
@Singleton
final class StoredProofs implements Proofs {
    private static final String LOCK =
            """
            select pg_advisory_xact_lock(k) from (
                select distinct hashtextextended(unnest($1::text[]), 0) as k order by k) keys\
            """;
    private static final String COUNTS =
            """
            select f.merchant, f.target, count(*)::int
              from (select distinct * from unnest($1::text[], $2::text[])) as w (merchant, target)
              join proof_failure f on f.merchant = w.merchant and f.target = w.target and f.at > $3
             group by 1, 2\
            """;
    private static final String FAILED =
            """
            insert into proof_failure (merchant, target, claim, at)
            select distinct on (1, 2, 3) * from unnest($1::text[], $2::text[], $3::bytea[], $4::timestamptz[])
            on conflict (merchant, target, claim) do nothing\
            """;
    private static final String FORGET = "delete from proof_failure where at <= $1";

    private final Pool pool;
    private final ShopConfig config;
    private final InstantSource clock;

    StoredProofs(Pool pool, ShopConfig config, InstantSource clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<Map<Proof, ProofOutcome>> check(Set<Proof> claims) {
        List<ProofAttempt> attempts = claims.stream().map(ProofAttempt::of).toList();
        return pool.withTransaction(connection ->
                connection
                        .preparedQuery(LOCK)
                        .execute(Tuple.of(each(attempts, StoredProofs::key)))
                        .chain(() -> counts(connection, attempts))
                        .flatMap(counts ->
                                new ClaimedSubjects(connection)
                                        .of(attempts)
                                        .map(subjects ->
                                                new Judging(counts, subjects).judge(attempts)))
                        .call(judged -> remember(connection, judged.failed()))
                        .map(Judging.Judged::outcomes));
    }

    private static String key(ProofAttempt attempt, ProofAttempt.Target target) {
        return attempt.merchant() + ' ' + target.name();
    }

    private Uni<Map<String, Integer>> counts(SqlConnection connection, List<ProofAttempt> all) {
        return connection
                .preparedQuery(COUNTS)
                .execute(
                        Tuple.of(
                                each(all, (attempt, _) -> attempt.merchant()),
                                each(all, (_, target) -> target.name()),
                                since()))
                .map(rows -> {
                    Map<String, Integer> counts = new HashMap<>();
                    for (Row row : rows) {
                        counts.put(row.getString(0) + ' ' + row.getString(1), row.getInteger(2));
                    }
                    return counts;
                });
    }

    private Uni<Void> remember(SqlConnection connection, List<ProofAttempt> failed) {
        if (failed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String[] merchants = each(failed, (attempt, _) -> attempt.merchant());
        return connection
                .preparedQuery(FAILED)
                .execute(
                        Tuple.of(
                                merchants,
                                each(failed, (_, target) -> target.name()),
                                failed.stream()
                                        .flatMap(a -> a.targets().stream().map(_ -> a.digest()))
                                        .map(io.vertx.mutiny.core.buffer.Buffer::buffer)
                                        .toArray(io.vertx.mutiny.core.buffer.Buffer[]::new),
                                IntStream.range(0, merchants.length)
                                        .mapToObj(_ -> now)
                                        .toArray(OffsetDateTime[]::new)))
                .chain(() -> connection.preparedQuery(FORGET).execute(Tuple.of(since())))
                .replaceWithVoid();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(config.proofWindow()).atOffset(ZoneOffset.UTC);
    }

    private interface Column {
        String of(ProofAttempt attempt, ProofAttempt.Target target);
    }

    private static String[] each(List<ProofAttempt> attempts, Column column) {
        List<String> values = new ArrayList<>();
        for (ProofAttempt attempt : attempts) {
            attempt.targets().forEach(target -> values.add(column.of(attempt, target)));
        }
        return values.toArray(String[]::new);
    }
}
