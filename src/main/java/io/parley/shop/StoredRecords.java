package io.parley.shop;

import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what is stored of a merchant's shop, for its own writer. Sees what its connection's
/// transaction has written.
public record StoredRecords(Connection connection, MerchantId merchant) implements KnownRecords {
    private static final String PRODUCTS =
            """
            select id, name, category, description, attributes, variants from shop_product
             where merchant = ? and id = any(?)\
            """;
    private static final String SHOPPERS =
            """
            select subject, name, email, address, payments from shop_shopper
             where merchant = ? and subject = any(?)\
            """;
    private static final String ORDERS =
            "select number, items from shop_order where merchant = ? and number = any(?)";

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public Map<String, Product> products(Set<String> ids) throws SQLException {
        return find(PRODUCTS, ids, StoredRecords::product);
    }

    @Override
    public Map<String, ShopperProfile> shoppers(Set<String> ids) throws SQLException {
        return find(SHOPPERS, ids, StoredRecords::shopper);
    }

    @Override
    public Map<String, Set<String>> variants(Set<String> numbers) throws SQLException {
        return find(ORDERS, numbers, StoredRecords::variants);
    }

    private <T> Map<String, T> find(String query, Set<String> ids, Reader<T> as)
            throws SQLException {
        Map<String, T> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, merchant.value());
            statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.put(rows.getString(1), as.read(rows));
            }
        }
        return found;
    }

    private static Product product(ResultSet row) throws SQLException {
        return new Product(
                row.getString("id"),
                ShopJson.read(row.getString("name"), Localized.class),
                row.getString("category"),
                ShopJson.read(row.getString("description"), Localized.class),
                ShopJson.localizedByName(row.getString("attributes")),
                ShopJson.list(row.getString("variants"), Product.Variant.class));
    }

    private static ShopperProfile shopper(ResultSet row) throws SQLException {
        return new ShopperProfile(
                row.getString("subject"),
                row.getString("name"),
                row.getString("email"),
                ShopJson.read(row.getString("address"), Address.class),
                ShopJson.list(row.getString("payments"), ShopperProfile.Payment.class));
    }

    private static Set<String> variants(ResultSet row) throws SQLException {
        return ShopJson.list(row.getString("items"), Order.Item.class).stream()
                .map(Order.Item::variant)
                .collect(Collectors.toSet());
    }
}
