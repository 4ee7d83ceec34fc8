package io.parley.cli.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Puts the shop that is measured into tables that a first `parley serve` has made.
public final class Seeding {
    /// What its shoppers' tokens are signed with. No secret: the shop lives as long as a benchmark.
    static final byte[] TOKEN_KEY =
            "a key for the shop that is measured, and for no other"
                    .getBytes(StandardCharsets.UTF_8);

    /// No rule of the house may end a conversation while it is measured, and no timer may fire.
    private static final String MERCHANT =
            """
            insert into merchant (id, name, token_key, automatic_turns, misunderstandings,
                lookup_attempts, lookup_pause_ms, silence_ms)
            values ('bench', 'Bench', ?, 1000, 100, 20, 1000, 604800000)\
            """;

    private static final String ITEMS =
            """
            [{"product": "tea", "variant": "tea-250", "name": {"EN": "Jasmine tea", "ZH": "茉莉花茶"},
              "options": {"size": "250 g"}, "quantity": 1, "price": {"minor": 8900, "currency": "CNY"}},
             {"product": "cup", "variant": "cup-1", "name": {"EN": "Celadon cup", "ZH": "青瓷杯"},
              "options": {}, "quantity": 1, "price": {"minor": 4000, "currency": "CNY"}}]\
            """;
    private static final String MOVEMENTS =
            """
            [{"id": "1", "milestone": "PICKED_UP", "at": "2026-11-20T08:00:00Z"},
             {"id": "2", "milestone": "IN_TRANSIT", "at": "2026-11-21T02:00:00Z",
              "place": {"EN": "Wuhan", "ZH": "武汉"}}]\
            """;
    private static final String ORDERS =
            """
            insert into shop_order (merchant, number, subject, status, total_minor, currency,
                placed, paid, shipped, promised, items)
            select 'bench', ? || lpad(n::text, ?, '0'), ? || n, 'SHIPPED', 12900 + n, 'CNY',
                now() - interval '4 days', now() - interval '4 days' + interval '7 minutes',
                now() - interval '2 days', now() + interval '1 day', '%s'
            from generate_series(0, ? - 1) n\
            """
                    .formatted(ITEMS);
    private static final String PARCELS =
            """
            insert into shop_parcel (merchant, id, number, carrier, tracking_number, expected,
                movements, milestone)
            select merchant, 'SF' || number, number, 'SF Express', 'SF' || number, promised,
                '%s', 'IN_TRANSIT'
            from shop_order where merchant = 'bench'\
            """
                    .formatted(MOVEMENTS);

    private Seeding() {}

    /// The merchant with the rules every merchant begins with, and no orders.
    public static void openShop(Connection postgres) throws SQLException {
        try (PreparedStatement merchant =
                postgres.prepareStatement(
                        "insert into merchant (id, name, token_key) values ('bench', 'Bench', ?)")) {
            merchant.setBytes(1, TOKEN_KEY);
            merchant.executeUpdate();
        }
    }

    /// The merchant and an order for each of so many shoppers.
    public static void sow(Connection postgres, int shoppers) throws SQLException {
        try (PreparedStatement merchant = postgres.prepareStatement(MERCHANT);
                PreparedStatement orders = postgres.prepareStatement(ORDERS);
                PreparedStatement parcels = postgres.prepareStatement(PARCELS)) {
            merchant.setBytes(1, TOKEN_KEY);
            merchant.executeUpdate();
            orders.setString(1, BenchShop.ORDER);
            orders.setInt(2, BenchShop.DIGITS);
            orders.setString(3, BenchShop.SUBJECT);
            orders.setInt(4, shoppers);
            orders.executeUpdate();
            parcels.executeUpdate();
        }
    }
}
