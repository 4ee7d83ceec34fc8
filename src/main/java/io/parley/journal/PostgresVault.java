package io.parley.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The keys in PostgreSQL. Cached, since every message needs one; what another instance destroyed
/// is forgotten here by the event that says so, or after five minutes.
@ApplicationScoped
public class PostgresVault implements Vault {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(5);
    private static final int CACHED = 200_000;

    private static final String SELECT =
            """
            select conversation, generation, key from shopper_key
            where conversation = any($1) and key is not null\
            """;
    private static final String INSERT =
            """
            insert into shopper_key (conversation, generation, key)
            select * from unnest($1::uuid[], $2::int[], $3::bytea[]) as k(conversation, generation, key)
            on conflict do nothing\
            """;
    private static final String DESTROY =
            """
            update shopper_key k set key = null, destroyed = now()
            from unnest($1::uuid[], $2::int[]) as d(conversation, below)
            where k.conversation = d.conversation and k.generation < d.below
                and k.key is not null\
            """;

    private final Pool pool;
    private final Cache<ConversationId, KeyRing> cache =
            Caffeine.newBuilder().maximumSize(CACHED).expireAfterWrite(FORGOTTEN_AFTER).build();

    public PostgresVault(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<ConversationId, KeyRing>> rings(Set<ConversationId> wanted) {
        Map<ConversationId, KeyRing> found = new HashMap<>(cache.getAllPresent(wanted));
        List<ConversationId> missing =
                wanted.stream().filter(id -> !found.containsKey(id)).toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return select(missing)
                .map(loaded -> {
                    missing.forEach(id -> found.put(id, KeyRing.EMPTY));
                    found.putAll(loaded);
                    return found;
                });
    }

    @Override
    public Uni<Map<ConversationId, KeyRing>> ensure(
            Set<KeyId> wanted, Map<ConversationId, KeyRing> rings) {
        List<KeyId> missing =
                wanted.stream()
                        .filter(id ->
                                KeyRing.of(id.conversation(), rings).key(id.generation()).isEmpty())
                        .sorted(Comparator.comparing(id -> id.conversation().value()))
                        .toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().item(rings);
        }
        List<ConversationId> ids = missing.stream().map(KeyId::conversation).distinct().toList();
        return insert(missing).chain(() -> select(ids)).map(made -> merged(rings, made));
    }

    private static Map<ConversationId, KeyRing> merged(
            Map<ConversationId, KeyRing> rings, Map<ConversationId, KeyRing> made) {
        Map<ConversationId, KeyRing> all = new HashMap<>(rings);
        all.putAll(made);
        return all;
    }

    @Override
    public Uni<Void> destroy(Map<ConversationId, Integer> below) {
        if (below.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ConversationId> ids = List.copyOf(below.keySet());
        Integer[] generations = ids.stream().map(below::get).toArray(Integer[]::new);
        return pool.preparedQuery(DESTROY)
                .execute(Tuple.of(uuids(ids), generations))
                .invoke(() -> ids.forEach(this::forget))
                .replaceWithVoid();
    }

    @Override
    public void forget(ConversationId conversation) {
        cache.invalidate(conversation);
    }

    private Uni<Void> insert(List<KeyId> ids) {
        return pool.preparedQuery(INSERT)
                .execute(
                        Tuple.of(
                                uuids(ids.stream().map(KeyId::conversation).toList()),
                                ids.stream().map(KeyId::generation).toArray(Integer[]::new),
                                ids.stream().map(_ -> fresh()).toArray(Buffer[]::new)))
                .replaceWithVoid();
    }

    private static Buffer fresh() {
        return Buffer.buffer(ShopperKey.random(0).bytes());
    }

    private Uni<Map<ConversationId, KeyRing>> select(Collection<ConversationId> ids) {
        return pool.preparedQuery(SELECT).execute(Tuple.of((Object) uuids(ids))).map(this::cached);
    }

    private Map<ConversationId, KeyRing> cached(RowSet<Row> rows) {
        Map<ConversationId, KeyRing> loaded = new HashMap<>();
        for (Row row : rows) {
            ShopperKey key = new ShopperKey(row.getInteger(1), row.getBuffer(2).getBytes());
            loaded.merge(
                    new ConversationId(row.getUUID(0)),
                    KeyRing.EMPTY.with(key),
                    (ring, _) -> ring.with(key));
        }
        cache.putAll(loaded);
        return loaded;
    }

    private static UUID[] uuids(Collection<ConversationId> ids) {
        return ids.stream().map(ConversationId::value).toArray(UUID[]::new);
    }
}
