package io.parley.shop;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Address;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of one shopper that an action reads and writes, within its transaction.
record ActionRows(SqlConnection connection, MerchantId merchant, String subject) {
    private static final String HOLD_SHOPPER =
            """
            select name, email, address, payments from shop_shopper
             where merchant = $1 and subject = $2 for update\
            """;
    private static final String HOLD_ORDER =
            """
            select %s from shop_order o
             where o.merchant = $1 and o.number = $2 and o.subject = $3 for update\
            """
                    .formatted(OrderColumns.NAMES);
    private static final String OFFERS =
            "select id, variants from shop_product where merchant = $1 and id = any($2)";
    private static final String OUTCOME =
            "select outcome from shop_action where merchant = $1 and key = $2";

    /// Fails when somebody else has kept the key meanwhile: then all of it is undone.
    private static final String KEEP =
            """
            insert into shop_action (merchant, key, subject, action, outcome, at)
            values ($1, $2, $3, $4, $5, $6)\
            """;

    private static final String WRITE_ORDER =
            """
            update shop_order set status = $3, total_minor = $4, items = $5, postcode = $6,
                cancelled = $7, refunds = $8, returns = $9, terms = $10
             where merchant = $1 and number = $2\
            """;
    private static final String WRITE_PURSE =
            "update shop_shopper set payments = $3 where merchant = $1 and subject = $2";
    private static final String LIVE =
            """
            update shop_shopper set address = $3, postcode_key = $4
             where merchant = $1 and subject = $2\
            """;

    /// The shopper's row, held until the end.
    Uni<Optional<ShopperProfile>> shopper() {
        return run(HOLD_SHOPPER, Tuple.of(merchant.value(), subject))
                .map(rows -> first(rows).map(this::profile));
    }

    private ShopperProfile profile(Row row) {
        return new ShopperProfile(
                subject,
                row.getString(0),
                row.getString(1),
                ShopJson.read(row.getString(2), Address.class),
                ShopJson.list(row.getString(3), ShopperProfile.Payment.class));
    }

    /// The order's row, if it is this shopper's, held until the end.
    Uni<Optional<Order>> order(OrderNumber number) {
        return run(HOLD_ORDER, Tuple.of(merchant.value(), number.value(), subject))
                .map(rows -> first(rows).map(row -> OrderColumns.order(new Cells(row))));
    }

    Uni<Offers> offers(Order order) {
        String[] products =
                order.items().stream().map(Order.Item::product).distinct().toArray(String[]::new);
        return run(OFFERS, Tuple.of(merchant.value(), products))
                .map(rows -> {
                    Map<String, List<Product.Variant>> offers = new HashMap<>();
                    rows.forEach(row ->
                            offers.put(
                                    row.getString(0),
                                    ShopJson.list(row.getString(1), Product.Variant.class)));
                    return new Offers(offers);
                });
    }

    /// What became of the ask with this key, if the shop has met it.
    Uni<Optional<ActionOutcome>> outcome(String key) {
        return run(OUTCOME, Tuple.of(merchant.value(), key))
                .map(rows ->
                        first(rows)
                                .map(row -> ShopJson.read(row.getString(0), ActionOutcome.class)));
    }

    Uni<Void> keep(String key, ShopAction action, ActionOutcome outcome, Instant at) {
        return run(
                        KEEP,
                        Tuple.of(
                                merchant.value(),
                                key,
                                subject,
                                ShopJson.write(action, ShopAction.class),
                                ShopJson.write(outcome, ActionOutcome.class),
                                at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    Uni<Void> write(Order order) {
        return run(
                        WRITE_ORDER,
                        Tuple.from(
                                java.util.Arrays.asList(
                                        merchant.value(),
                                        order.number().value(),
                                        order.status().name(),
                                        order.total().minor(),
                                        ShopJson.write(order.items()),
                                        order.postcode(),
                                        time(order.cancelled()),
                                        ShopJson.write(order.refunds()),
                                        ShopJson.write(order.returns()),
                                        ShopJson.write(order.terms()))))
                .replaceWithVoid();
    }

    Uni<Void> write(Purse purse) {
        return run(
                        WRITE_PURSE,
                        Tuple.of(merchant.value(), subject, ShopJson.write(purse.payments())))
                .replaceWithVoid();
    }

    Uni<Void> live(Address address) {
        return run(
                        LIVE,
                        Tuple.of(
                                merchant.value(),
                                subject,
                                ShopJson.write(address),
                                ProofKeys.postcode(address.postcode())))
                .replaceWithVoid();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
