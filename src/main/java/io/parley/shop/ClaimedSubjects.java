package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds whose the claims are that hold, one query for orders and one for shoppers.
record ClaimedSubjects(SqlConnection connection) {
    /// An empty detail is one the claim does not rest on, and is never compared.
    private static final String OF_ORDERS =
            """
            select w.at - 1, o.subject
              from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality
                as w (merchant, number, email, postcode, at)
              join shop_order o on o.merchant = w.merchant and o.number = w.number
             where case when w.email <> '' then o.email = w.email
                        else w.postcode <> '' and o.postcode = w.postcode end\
            """;

    /// Details that two shoppers share prove neither.
    private static final String OF_SHOPPERS =
            """
            select w.at - 1, min(s.subject)
              from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality
                as w (merchant, email, name, postcode, at)
              join shop_shopper s on s.merchant = w.merchant
               and case when w.email <> '' then s.email_key = w.email
                        else w.name <> '' and w.postcode <> ''
                             and s.name_key = w.name and s.postcode_key = w.postcode end
             group by w.at having count(*) = 1\
            """;

    Uni<Map<Proof, String>> of(List<ProofAttempt> attempts) {
        Map<Proof, String> subjects = new HashMap<>();
        List<ProofAttempt> orders = attempts.stream().filter(a -> a.keys().isOfOrder()).toList();
        List<ProofAttempt> shoppers = attempts.stream().filter(a -> !a.keys().isOfOrder()).toList();
        return find(OF_ORDERS, orders, ClaimKeys::number, ClaimKeys::email, subjects)
                .chain(() ->
                        find(OF_SHOPPERS, shoppers, ClaimKeys::email, ClaimKeys::name, subjects))
                .replaceWith(subjects);
    }

    private Uni<Void> find(
            String query,
            List<ProofAttempt> asked,
            Function<ClaimKeys, String> first,
            Function<ClaimKeys, String> second,
            Map<Proof, String> subjects) {
        if (asked.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple columns =
                Tuple.of(
                        ShopTables.column(asked, a -> a.proof().merchant().value()),
                        ShopTables.column(asked, a -> first.apply(a.keys())),
                        ShopTables.column(asked, a -> second.apply(a.keys())),
                        ShopTables.column(asked, a -> a.keys().postcode()));
        return connection
                .preparedQuery(query)
                .execute(columns)
                .invoke(rows -> take(rows, asked, subjects))
                .replaceWithVoid();
    }

    private static void take(
            RowSet<Row> rows, List<ProofAttempt> asked, Map<Proof, String> subjects) {
        for (Row row : rows) {
            subjects.put(asked.get(row.getInteger(0)).proof(), row.getString(1));
        }
    }
}
