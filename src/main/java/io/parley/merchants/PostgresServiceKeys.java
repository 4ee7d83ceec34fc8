package io.parley.merchants;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.random.RandomGenerator;

/// The service's keys in PostgreSQL. Of several instances that offer one at once, the first wins.
@Singleton
class PostgresServiceKeys implements ServiceKeys {
    private static final int BYTES = 32;
    private static final String OFFER =
            "insert into service_key (name, key) values ($1, $2) on conflict do nothing";
    private static final String KEY = "select key from service_key where name = $1";

    private final Pool pool;

    PostgresServiceKeys(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<byte[]> key(String name, RandomGenerator random) {
        byte[] offered = new byte[BYTES];
        random.nextBytes(offered);
        return pool.preparedQuery(OFFER)
                .execute(Tuple.of(name, Buffer.buffer(offered)))
                .chain(() -> pool.preparedQuery(KEY).execute(Tuple.of(name)))
                .map(rows -> rows.iterator().next().getBuffer(0).getBytes());
    }
}
