package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks claims against the built-in shop. The wrong ones are read, used and recorded under locks
/// by target, so that neither a batch nor many instances at once are a way to try more often.
@Singleton
final class StoredProofs implements Proofs {
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
        return pool.withTransaction(connection -> check(connection, attempts));
    }

    private Uni<Map<Proof, ProofOutcome>> check(
            SqlConnection connection, List<ProofAttempt> attempts) {
        ProofFailures failures =
                new ProofFailures(connection, clock.instant(), config.proofWindow());
        return failures.lock(attempts)
                .chain(() -> failures.recorded(attempts))
                .flatMap(wrong ->
                        new ClaimedSubjects(connection)
                                .of(attempts)
                                .map(subjects -> new Judging(wrong, subjects).judge(attempts)))
                .call(judged -> failures.record(judged.failed()))
                .map(Judging.Judged::outcomes);
    }
}
