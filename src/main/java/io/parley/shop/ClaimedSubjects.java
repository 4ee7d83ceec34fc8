package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds whose the claims are that hold, one query for orders and one for shoppers.
record ClaimedSubjects(SqlConnection connection) {
    /// An empty detail is one the claim does not rest on, and is never compared.
    private static final String OF_ORDERS =
            """
            select w.at, o.subject from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[])
                as w (at, merchant, number, email, postcode)
              join shop_order o on o.merchant = w.merchant and o.number = w.number
             where case when w.email <> '' then o.email = w.email
                        else w.postcode <> '' and o.postcode = w.postcode end\
            """;

    /// A name and postcode of two shoppers prove neither.
    private static final String OF_SHOPPERS =
            """
            select w.at, min(s.subject) from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[])
                as w (at, merchant, email, name, postcode)
              join shop_shopper s on s.merchant = w.merchant
               and case when w.email <> '' then s.email_key = w.email
                        else w.name <> '' and w.postcode <> ''
                             and s.name_key = w.name and s.postcode_key = w.postcode end
             group by w.at having count(*) = 1\
            """;

    private record Asked(Proof proof, boolean ofOrder, String a, String b, String c) {}

    Uni<Map<Proof, String>> of(List<ProofAttempt> attempts) {
        List<Asked> asked = attempts.stream().map(attempt -> asked(attempt.proof())).toList();
        List<Asked> orders = asked.stream().filter(Asked::ofOrder).toList();
        List<Asked> shoppers = asked.stream().filter(a -> !a.ofOrder).toList();
        Map<Proof, String> subjects = new HashMap<>();
        return find(OF_ORDERS, orders, subjects)
                .chain(() -> find(OF_SHOPPERS, shoppers, subjects))
                .replaceWith(subjects);
    }

    private static Asked asked(Proof proof) {
        return switch (proof.claim()) {
            case Claim.OfOrderEmail(var number, String email) ->
                    new Asked(proof, true, number.value(), ProofKeys.email(email), "");
            case Claim.OfOrderPostcode(var number, String postcode) ->
                    new Asked(proof, true, number.value(), "", ProofKeys.postcode(postcode));
            case Claim.OfEmail(String email) ->
                    new Asked(proof, false, ProofKeys.email(email), "", "");
            case Claim.OfNamePostcode(String name, String postcode) ->
                    new Asked(proof, false, "", ProofKeys.name(name), ProofKeys.postcode(postcode));
        };
    }

    private Uni<Void> find(String query, List<Asked> asked, Map<Proof, String> subjects) {
        if (asked.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Integer[] places = new Integer[asked.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return connection
                .preparedQuery(query)
                .execute(
                        Tuple.of(
                                places,
                                column(asked, a -> a.proof.merchant().value()),
                                column(asked, Asked::a),
                                column(asked, Asked::b),
                                column(asked, Asked::c)))
                .invoke(rows -> take(rows, asked, subjects))
                .replaceWithVoid();
    }

    private static void take(RowSet<Row> rows, List<Asked> asked, Map<Proof, String> subjects) {
        for (Row row : rows) {
            subjects.put(asked.get(row.getInteger(0)).proof, row.getString(1));
        }
    }

    private static String[] column(List<Asked> asked, Function<Asked, String> value) {
        return new ArrayList<>(asked)
                .stream().map(value).map(text -> text.replace('\0', ' ')).toArray(String[]::new);
    }
}
