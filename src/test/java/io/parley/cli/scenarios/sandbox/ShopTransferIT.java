package io.parley.cli.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.local.EnginesResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two schemas stand for two databases of different versions.
class ShopTransferIT {
    private final String suffix = UUID.randomUUID().toString().replace("-", "");
    private Connection from;
    private Connection to;

    @BeforeEach
    void make() throws SQLException {
        var _ = new EnginesResource().start();
        from = schema("from_" + suffix);
        to = schema("to_" + suffix);
        sql(
                from,
                """
                create table merchant (id text primary key, token_key bytea, origins text[], gone int);
                create table shop_order (merchant text, number text, placed timestamptz, items text);
                create table shop_old (merchant text, id text);
                create table merchant_phrases (merchant text, version int, texts text[]);
                create table merchant_policy (merchant text, version int, document text);
                insert into merchant_phrases values ('tau', 3, array['a', 'b,c']), ('silk', 1, '{}');
                insert into merchant_policy values ('tau', 2, E'policy: a\\nrules: []'), ('silk', 1, '');
                create table shop_map (region text);
                insert into merchant values ('tau', '\\x00ff', array['https://a', 'b,c'], 1), ('silk', '\\x01', '{}', 2);
                insert into shop_order values ('tau', '#W1', '2026-11-11T20:00:00+08', E'[{"a": "x\\ty\\\\z\\n灯"}]'),
                                              ('silk', '#S1', now(), '[]');
                insert into shop_map values ('east')\
                """);
        sql(
                to,
                """
                create table merchant (id text primary key, token_key bytea, origins text[], languages text[] default '{en,zh}');
                create table shop_order (merchant text, items text, number text, placed timestamptz, email text);
                create table merchant_phrases (merchant text, version int, texts text[]);
                create table merchant_policy (merchant text, version int, document text);
                create table shop_map (region text)\
                """);
    }

    @AfterEach
    void close() throws SQLException {
        from.close();
        to.close();
    }

    @Test
    void aMerchantComesWithItsShopAndNobodyElse() throws SQLException {
        new ShopTransfer(from, to).bring("tau");

        assertThat(
                        text(
                                "select string_agg(id || origins::text || token_key::text || languages::text, ';') from merchant"))
                .isEqualTo("tau{https://a,\"b,c\"}\\x00ff{en,zh}");
        assertThat(
                        text(
                                "select string_agg(concat_ws(' ', merchant, number, placed at time zone 'UTC', items, email), ';') from shop_order"))
                .isEqualTo("tau #W1 2026-11-11 12:00:00 [{\"a\": \"x\ty\\z\n灯\"}]");
        assertThat(
                        text(
                                "select string_agg(merchant || version || texts::text, ';') from merchant_phrases"))
                .isEqualTo("tau3{a,\"b,c\"}");
        assertThat(
                        text(
                                "select string_agg(merchant || version || document, ';') from merchant_policy"))
                .isEqualTo("tau2policy: a\nrules: []");
        assertThat(text("select count(*)::text from shop_map")).isEqualTo("0");
    }

    private static Connection schema(String name) throws SQLException {
        String address = System.getProperty("quarkus.datasource.jdbc.url");
        try (Connection plain = DriverManager.getConnection(address, "postgres", "postgres")) {
            sql(plain, "create schema " + name);
        }
        return DriverManager.getConnection(
                address + "?currentSchema=" + name, "postgres", "postgres");
    }

    private static void sql(Connection database, String statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            var _ = statement.execute(statements);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement statement = to.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
