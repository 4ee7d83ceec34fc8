package io.parley.merchants;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes merchants for an operator, each call a statement. Running instances see the change within
/// seconds.
public final class MerchantStore {
    private static final String COLUMNS =
            "id, name, language, languages, zone, origins, order_numbers, proofs, settings_version";
    private static final String ADD =
            """
            insert into merchant (name, language, languages, zone, origins, order_numbers, proofs, id, token_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """;
    private static final String SET =
            """
            update merchant
               set name = ?, language = ?, languages = ?, zone = ?, origins = ?, order_numbers = ?,
                   proofs = ?, settings_version = settings_version + 1
             where id = ?\
            """;
    private static final String SET_KEY = "update merchant set token_key = ? where id = ?";

    private final Connection connection;

    public MerchantStore(Connection connection) {
        this.connection = connection;
    }

    /// A merchant's settings and how often they were changed.
    public record Versioned(MerchantSettings settings, int version) {}

    /// Adds a merchant, whose shop signs its shoppers' tokens with that key of 32 bytes or more.
    ///
    /// @return whether it is new; what is there already stays as it is
    public boolean add(MerchantSettings settings, byte[] tokenKey) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            fill(add, settings);
            add.setBytes(9, tokenKey);
            return add.executeUpdate() == 1;
        }
    }

    /// Replaces a merchant's settings, which raises their version.
    ///
    /// @return whether there is such a merchant
    public boolean set(MerchantSettings settings) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            fill(set, settings);
            return set.executeUpdate() == 1;
        }
    }

    /// Replaces the key that its shop signs tokens with: those signed with the old one count no
    /// longer.
    ///
    /// @return whether there is such a merchant
    public boolean setKey(MerchantId id, byte[] tokenKey) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SET_KEY)) {
            set.setBytes(1, tokenKey);
            set.setString(2, id.value());
            return set.executeUpdate() == 1;
        }
    }

    public Optional<Versioned> find(MerchantId id) throws SQLException {
        String query = "select " + COLUMNS + " from merchant where id = ?";
        try (PreparedStatement find = connection.prepareStatement(query)) {
            find.setString(1, id.value());
            ResultSet row = find.executeQuery();
            return row.next() ? Optional.of(merchant(row)) : Optional.empty();
        }
    }

    /// All merchants, by id.
    public List<Versioned> all() throws SQLException {
        String query = "select " + COLUMNS + " from merchant order by id";
        List<Versioned> all = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(query)) {
            ResultSet row = find.executeQuery();
            while (row.next()) {
                all.add(merchant(row));
            }
        }
        return all;
    }

    private void fill(PreparedStatement into, MerchantSettings settings) throws SQLException {
        into.setString(1, settings.name());
        into.setString(2, settings.language().tag());
        array(into, 3, settings.languages(), Language::tag);
        into.setString(4, settings.zone().getId());
        array(into, 5, settings.origins(), ShopOrigin::value);
        array(into, 6, settings.orderNumbers(), OrderNumberShape::value);
        array(into, 7, settings.proofs(), ProofRule::wireName);
        into.setString(8, settings.id().value());
    }

    private <T> void array(
            PreparedStatement into, int place, List<T> values, Function<T, String> as)
            throws SQLException {
        into.setArray(place, connection.createArrayOf("text", values.stream().map(as).toArray()));
    }

    private static Versioned merchant(ResultSet row) throws SQLException {
        MerchantSettings settings =
                new MerchantSettings(
                        new MerchantId(row.getString("id")),
                        row.getString("name"),
                        Language.ofTag(row.getString("language")),
                        list(row, "languages", Language::ofTag),
                        ZoneId.of(row.getString("zone")),
                        list(row, "origins", ShopOrigin::new),
                        list(row, "order_numbers", OrderNumberShape::new),
                        list(row, "proofs", ProofRule::of));
        return new Versioned(settings, row.getInt("settings_version"));
    }

    private static <T> List<T> list(ResultSet row, String column, Function<String, T> as)
            throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(as).toList();
    }
}
