package io.parley.shop;

import io.parley.commerce.MerchantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Puts records into a merchant's shop, each call a transaction.
public record Shelf(DataSource database, MerchantId merchant) {
    public void put(Product... products) {
        put(new ShopRecords(List.of(products), List.of(), List.of(), List.of(), List.of()));
    }

    public void put(ShopperProfile... shoppers) {
        put(new ShopRecords(List.of(), List.of(shoppers), List.of(), List.of(), List.of()));
    }

    public void put(Order... orders) {
        put(new ShopRecords(List.of(), List.of(), List.of(orders), List.of(), List.of()));
    }

    public void put(Parcel... parcels) {
        put(new ShopRecords(List.of(), List.of(), List.of(), List.of(parcels), List.of()));
    }

    public void put(Page... pages) {
        put(new ShopRecords(List.of(), List.of(), List.of(), List.of(), List.of(pages)));
    }

    private void put(ShopRecords records) {
        var _ = changes(records);
    }

    Map<RecordKind, Change> changes(ShopRecords records) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Map<RecordKind, Change> changes = new ShopStore(connection, merchant).put(records);
            connection.commit();
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
