package io.parley.cli.bench;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.shop.records.ImportProgress;
import io.parley.shop.records.ShopImport;
import io.parley.shop.records.Times;
import io.parley.shop.records.taubench.TauBenchFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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

    private static final MerchantId SOURCE = new MerchantId("bench-source");

    /// Shopper n gets the order n mod the number of orders, under the number its questions name.
    private static final String DEAL =
            """
            from generate_series(0, ? - 1) n
            join (select *, row_number() over (order by number) - 1 as place,
                         count(*) over () as many
                    from shop_order where merchant = 'bench-source') o on o.place = n %% o.many
            """;

    private static final String NUMBER =
            "'" + BenchShop.ORDER + "' || lpad(n::text, " + BenchShop.DIGITS + ", '0')";
    private static final String DEALT_ORDERS =
            ("""
            insert into shop_order (merchant, number, subject, status, total_minor, currency,
                placed, paid, shipped, delivered, cancelled, promised, items, refunds, returns)
            select 'bench', %s, '%s' || n, status, total_minor, currency, placed, paid,
                shipped, delivered, cancelled, promised, items, refunds, returns
            """
                            + DEAL)
                    .formatted(NUMBER, BenchShop.SUBJECT);
    private static final String DEALT_PARCELS =
            ("""
            insert into shop_parcel (merchant, id, number, carrier, tracking_number, variants,
                promised, expected, movements, milestone)
            select 'bench', p.id || '-' || n, %s, p.carrier, p.tracking_number, p.variants,
                p.promised, p.expected, p.movements, p.milestone
            """
                            + DEAL
                            + "join shop_parcel p on p.merchant = o.merchant and p.number = o.number")
                    .formatted(NUMBER);

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

    /// The merchant, and the orders of the tau-bench shop in that folder, dealt out to so many
    /// shoppers.
    public static void deal(Connection postgres, Path folder, int shoppers)
            throws IOException, SQLException {
        try (PreparedStatement merchant = postgres.prepareStatement(MERCHANT)) {
            merchant.setBytes(1, TOKEN_KEY);
            merchant.executeUpdate();
        }
        var result =
                new ShopImport(postgres, SOURCE, ImportProgress.NONE)
                        .run(
                                new TauBenchFormat(Times.ofFiles(Clock.systemUTC().instant())),
                                file -> Optional.of(Files.newInputStream(folder.resolve(file))),
                                true);
        if (!result.faults().isEmpty()) {
            throw new CommandFailure(
                    folder + " is no shop of tau-bench: " + result.faults().getFirst());
        }
        try (PreparedStatement orders = postgres.prepareStatement(DEALT_ORDERS);
                PreparedStatement parcels = postgres.prepareStatement(DEALT_PARCELS)) {
            for (PreparedStatement dealt : List.of(orders, parcels)) {
                dealt.setInt(1, shoppers);
                dealt.executeUpdate();
            }
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
