package io.parley.merchants;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The merchants in PostgreSQL. What was read is kept for seconds, what does not exist too, so that
/// neither a festival nor somebody who guesses names becomes a query a message.
@Singleton
public class PostgresMerchants implements Merchants {
    private static final int MOST_KEPT = 10_000;

    private final Pool pool;
    private final AsyncCache<MerchantId, Optional<Merchant>> cache;

    public PostgresMerchants(Pool pool, MerchantsConfig config) {
        this.pool = pool;
        this.cache =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .<MerchantId, Optional<Merchant>>expireAfter(
                                Expiry.writing((_, found) ->
                                        found.isPresent()
                                                ? config.cachedFor()
                                                : config.unknownFor()))
                        .buildAsync();
    }

    @Override
    public Uni<Optional<Merchant>> find(MerchantId id) {
        return find(Set.of(id)).map(found -> Optional.ofNullable(found.get(id)));
    }

    @Override
    public Uni<Map<MerchantId, Merchant>> find(Set<MerchantId> wanted) {
        // A copy, so that whoever cancels does not cancel the query others wait for.
        return Uni.createFrom()
                .completionStage(() -> cache.getAll(wanted, (ids, _) -> query(ids)).copy())
                .map(PostgresMerchants::present);
    }

    private CompletableFuture<Map<MerchantId, Optional<Merchant>>> query(
            Set<? extends MerchantId> ids) {
        String[] names = ids.stream().map(MerchantId::value).toArray(String[]::new);
        return pool.preparedQuery(MerchantRows.BY_IDS)
                .execute(Tuple.of(names))
                .map(rows -> answered(ids, rows))
                .subscribeAsCompletionStage();
    }

    private static Map<MerchantId, Optional<Merchant>> answered(
            Set<? extends MerchantId> ids, RowSet<Row> rows) {
        Map<MerchantId, Optional<Merchant>> all = new HashMap<>();
        ids.forEach(id -> all.put(id, Optional.empty()));
        for (Row row : rows) {
            Merchant merchant = MerchantRows.merchant(row);
            all.put(merchant.id(), Optional.of(merchant));
        }
        return all;
    }

    private static Map<MerchantId, Merchant> present(Map<MerchantId, Optional<Merchant>> all) {
        Map<MerchantId, Merchant> found = new HashMap<>();
        all.forEach((id, merchant) -> merchant.ifPresent(known -> found.put(id, known)));
        return found;
    }
}
