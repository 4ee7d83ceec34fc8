package io.parley.routing.own;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/// Merchants' phrases in PostgreSQL.
@Singleton
class StoredPhrases implements PhraseSource {
    private static final String QUERY =
            "select texts, intents from merchant_phrases where merchant = $1 and version = $2";

    private final Pool pool;

    StoredPhrases(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<OwnPhrases> read(MerchantId merchant, int version) {
        return pool.preparedQuery(QUERY)
                .execute(Tuple.of(merchant.value(), version))
                .map(StoredPhrases::phrases);
    }

    private static OwnPhrases phrases(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new IllegalStateException("There is no such version of the phrases");
        }
        Row row = rows.iterator().next();
        return PhraseStore.phrases(
                row.getArrayOfStrings("texts"), row.getArrayOfStrings("intents"));
    }
}
