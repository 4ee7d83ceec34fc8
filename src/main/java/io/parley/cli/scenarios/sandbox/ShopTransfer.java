package io.parley.cli.scenarios.sandbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.BaseConnection;

/// Brings merchants from one database to another: the merchant's row, its phrases, its policy and
/// what stands in the tables of the shop. Tables and columns that only one of the two has are left
/// out, since the one the merchant lives in may be of an earlier version.
public record ShopTransfer(Connection from, Connection to) {
    private static final String MERCHANT = "merchant";
    private static final String COLUMNS =
            """
            select table_name, quote_ident(column_name) from information_schema.columns
             where table_schema = current_schema()
               and (table_name in ('merchant', 'merchant_phrases', 'merchant_policy') or table_name like 'shop\\_%')
               and is_generated = 'NEVER' and is_identity = 'NO'
             order by table_name, ordinal_position\
            """;

    /// Brings a merchant; one that is not there brings nothing.
    ///
    /// @param merchant an id, by its shape nothing that could change a statement
    public void bring(String merchant) throws SQLException {
        Map<String, Set<String>> there = columns(to);
        for (var table : columns(from).entrySet()) {
            Set<String> shared = new LinkedHashSet<>(table.getValue());
            shared.retainAll(there.getOrDefault(table.getKey(), Set.of()));
            if (!shared.isEmpty()) {
                copy(table.getKey(), String.join(", ", shared), merchant);
            }
        }
    }

    private static Map<String, Set<String>> columns(Connection database) throws SQLException {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        try (PreparedStatement query = database.prepareStatement(COLUMNS)) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), _ -> new LinkedHashSet<>())
                        .add(rows.getString(2));
            }
        }
        return columns.entrySet().stream()
                .filter(table -> table.getValue().contains(key(table.getKey())))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /// The column that names the merchant.
    private static String key(String table) {
        return table.equals(MERCHANT) ? "id" : MERCHANT;
    }

    /// By the database's own copy, which carries every type there is.
    private void copy(String table, String columns, String merchant) throws SQLException {
        String rows =
                "copy (select %s from %s where %s = '%s') to stdout"
                        .formatted(columns, table, key(table), merchant);
        CopyOut out = manager(from).copyOut(rows);
        CopyIn in = manager(to).copyIn("copy %s (%s) from stdin".formatted(table, columns));
        for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            in.writeToCopy(row, 0, row.length);
        }
        in.endCopy();
    }

    private static CopyManager manager(Connection database) throws SQLException {
        return database.unwrap(BaseConnection.class).getCopyAPI();
    }
}
