package io.parley.local.sandbox;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Copies of merchants' shops in the same tables, each under an id that was never used before, so
/// that what happens in one is not seen in another and indexes are shared. Whichever tables and
/// columns there are is asked of the database: a table of the shop is one named `shop_…` with a
/// column `merchant`. The merchant's phrases and policy come along, since its row says which of
/// them count. What the original was asked for is not copied: of a copy it is to be seen what was
/// asked of it.
@Singleton
class ShopCopies {
    private static final String PREFIX = "sbx-";
    private static final int LONGEST_ID = 40;

    /// What makes an id new also after a restart.
    private static final String NUMBERS = "create sequence if not exists sandbox_shop";

    private static final String NUMBER = "select nextval('sandbox_shop')";

    /// Tables with all that is to be copied in them, and the column that names the merchant.
    private static final String SHOP =
            """
            select c.table_name, m.column_name,
                   string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
              from information_schema.columns m
              join information_schema.columns c using (table_schema, table_name)
             where m.table_schema = current_schema() and c.column_name <> m.column_name
               and (m.table_name = 'merchant' and m.column_name = 'id'
                    or (m.table_name like 'shop\\_%'
                        or m.table_name in ('merchant_phrases', 'merchant_policy'))
                       and m.column_name = 'merchant')
               and m.table_name <> 'shop_action'
               and c.is_generated = 'NEVER' and c.is_identity = 'NO'
             group by 1, 2 order by 1\
            """;

    private static final String OWNED =
            """
            select table_name from information_schema.columns
              join information_schema.tables using (table_schema, table_name)
             where table_schema = current_schema() and table_type = 'BASE TABLE'
               and column_name = 'merchant'\
            """;

    private final Pool pool;

    ShopCopies(Pool pool) {
        this.pool = pool;
    }

    static boolean isCopy(MerchantId merchant) {
        return merchant.value().startsWith(PREFIX);
    }

    /// A copy of the shop, settings and token key included; empty when there is no such merchant.
    Uni<Optional<MerchantId>> copy(MerchantId original) {
        return pool.query(NUMBERS)
                .execute()
                .chain(() ->
                        pool.withTransaction(connection ->
                                connection
                                        .query(NUMBER)
                                        .execute()
                                        .map(n -> name(n.iterator().next().getLong(0), original))
                                        .flatMap(copy -> copy(connection, original, copy))));
    }

    private static MerchantId name(long number, MerchantId original) {
        String name = PREFIX + number + "-" + original;
        return new MerchantId(name.substring(0, Math.min(LONGEST_ID, name.length())));
    }

    private static Uni<Optional<MerchantId>> copy(
            SqlConnection connection, MerchantId original, MerchantId copy) {
        return connection
                .query(SHOP)
                .execute()
                .flatMap(tables ->
                        execute(
                                connection,
                                inserts(tables),
                                Tuple.of(copy.value(), original.value())))
                .map(rows -> rows > 0 ? Optional.of(copy) : Optional.empty());
    }

    private static List<String> inserts(RowSet<Row> tables) {
        List<String> inserts = new ArrayList<>();
        for (Row table : tables) {
            String columns = table.getString(2);
            inserts.add(
                    "insert into %1$s (%2$s, %3$s) select $1, %3$s from %1$s where %2$s = $2"
                            .formatted(table.getString(0), table.getString(1), columns));
        }
        return inserts;
    }

    /// Drops the copy with everything in the database that is the copy's.
    Uni<Void> drop(MerchantId copy) {
        return pool.withTransaction(connection ->
                connection
                        .query(OWNED)
                        .execute()
                        .flatMap(tables ->
                                execute(connection, deletes(tables), Tuple.of(copy.value())))
                        .replaceWithVoid());
    }

    private static List<String> deletes(RowSet<Row> tables) {
        List<String> deletes = new ArrayList<>();
        tables.forEach(table ->
                deletes.add("delete from %s where merchant = $1".formatted(table.getString(0))));
        deletes.add("delete from merchant where id = $1");
        return deletes;
    }

    /// One after the other; gives how many rows that were.
    private static Uni<Integer> execute(
            SqlConnection connection, List<String> statements, Tuple arguments) {
        return Multi.createFrom()
                .iterable(statements)
                .onItem()
                .transformToUniAndConcatenate(
                        sql -> connection.preparedQuery(sql).execute(arguments))
                .collect()
                .in(() -> new int[1], (sum, rows) -> sum[0] += rows.rowCount())
                .map(sum -> sum[0]);
    }
}
