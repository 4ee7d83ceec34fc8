package io.parley.cli.scenarios.sandbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/// What merchants sign their shoppers' tokens with.
public final class MerchantKeys {
    private MerchantKeys() {}

    public static Map<String, byte[]> read(Connection database) throws SQLException {
        Map<String, byte[]> keys = new HashMap<>();
        try (Statement query = database.createStatement()) {
            ResultSet rows = query.executeQuery("select id, token_key from merchant");
            while (rows.next()) {
                keys.put(rows.getString(1), rows.getBytes(2));
            }
        }
        return keys;
    }
}
