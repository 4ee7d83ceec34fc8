package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/// Writes a merchant's shop: whoever has records to put there does it through this class. It works
/// in the caller's transaction, neither begins nor ends one, and takes rows in the order of their
/// ids, so that two writers wait for each other instead of blocking each other. Why through JDBC:
/// docs/decisions/0007.
public final class ShopStore {
    /// Rows a statement.
    private static final int MOST = 1_000;

    /// Parcels before orders, as whoever follows a parcel's movements writes them: nobody waits in
    /// a circle.
    private static final List<RecordKind> IN_ORDER =
            List.of(
                    RecordKind.PRODUCT,
                    RecordKind.SHOPPER,
                    RecordKind.PARCEL,
                    RecordKind.ORDER,
                    RecordKind.PAGE);

    private final Connection connection;
    private final MerchantId merchant;

    public ShopStore(Connection connection, MerchantId merchant) {
        this.connection = connection;
        this.merchant = merchant;
    }

    /// Puts records in, each in the place of the one with its id. A parcel keeps the movements it
    /// has and the record lacks, an order what was done to it here.
    public Map<RecordKind, Change> put(ShopRecords records) throws SQLException {
        return put(records, (_, _) -> {});
    }

    /// @param progress hears after each statement how many records of a kind it has put in
    public Map<RecordKind, Change> put(ShopRecords records, ObjIntConsumer<RecordKind> progress)
            throws SQLException {
        Map<RecordKind, Change> changes = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : IN_ORDER) {
            changes.put(kind, put(kind, records, rows -> progress.accept(kind, rows)));
        }
        return changes;
    }

    private Change put(RecordKind kind, ShopRecords records, IntConsumer heard)
            throws SQLException {
        return switch (kind) {
            case PRODUCT -> inParts(ShopSchema.PRODUCTS, records.products(), this::upsert, heard);
            case SHOPPER -> inParts(ShopSchema.SHOPPERS, records.shoppers(), this::upsert, heard);
            case ORDER -> inParts(ShopSchema.ORDERS, records.orders(), this::orders, heard);
            case PARCEL -> inParts(ShopSchema.PARCELS, records.parcels(), this::parcels, heard);
            case PAGE -> inParts(ShopSchema.PAGES, records.pages(), this::upsert, heard);
        };
    }

    private interface Write<T> {
        Change of(ShopTable<T> table, List<T> records) throws SQLException;
    }

    private <T> Change inParts(
            ShopTable<T> table, List<T> records, Write<T> write, IntConsumer heard)
            throws SQLException {
        List<T> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(table::id));
        Change change = Change.NONE;
        for (int from = 0; from < sorted.size(); from += MOST) {
            List<T> part = sorted.subList(from, Math.min(from + MOST, sorted.size()));
            change = change.plus(write.of(table, part));
            heard.accept(part.size());
        }
        return change;
    }

    private <T> Change upsert(ShopTable<T> table, List<T> records) throws SQLException {
        int added = 0;
        int written = 0;
        try (PreparedStatement statement = prepared(table.upsert(), table, records)) {
            ResultSet rows = statement.executeQuery();
            for (; rows.next(); written++) {
                added += rows.getBoolean(1) ? 1 : 0;
            }
        }
        return new Change(added, written - added, records.size() - written);
    }

    /// A new parcel is inserted first, so that every other one is there to be locked.
    private Change parcels(ShopTable<Parcel> table, List<Parcel> parcels) throws SQLException {
        Set<String> added = inserted(table, parcels);
        List<Parcel> known = parcels.stream().filter(p -> !added.contains(p.id())).toList();
        if (known.isEmpty()) {
            return new Change(added.size(), 0, 0);
        }
        Object[] ids = known.stream().map(Parcel::id).toArray();
        Map<String, ParcelHistory> histories =
                ParcelHistory.lock(connection, merchant.value(), ids);
        List<Parcel> whole =
                known.stream()
                        .map(p -> histories.getOrDefault(p.id(), ParcelHistory.NONE).addedTo(p))
                        .toList();
        return new Change(added.size(), 0, 0).plus(upsert(table, whole));
    }

    /// Likewise.
    private Change orders(ShopTable<Order> table, List<Order> orders) throws SQLException {
        Set<String> added = inserted(table, orders);
        List<Order> known =
                orders.stream().filter(o -> !added.contains(o.number().value())).toList();
        if (known.isEmpty()) {
            return new Change(added.size(), 0, 0);
        }
        Object[] numbers = known.stream().map(o -> o.number().value()).toArray();
        Map<OrderNumber, OrderHistory> histories =
                OrderHistory.lock(connection, merchant.value(), numbers);
        List<Order> whole =
                known.stream()
                        .map(o ->
                                Optional.ofNullable(histories.get(o.number()))
                                        .map(history -> history.addedTo(o))
                                        .orElse(o))
                        .toList();
        return new Change(added.size(), 0, 0).plus(upsert(table, whole));
    }

    private <T> Set<String> inserted(ShopTable<T> table, List<T> records) throws SQLException {
        Set<String> added = new HashSet<>();
        try (PreparedStatement statement = prepared(table.insert(), table, records)) {
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                added.add(rows.getString(1));
            }
        }
        return added;
    }

    private <T> PreparedStatement prepared(String sql, ShopTable<T> table, List<T> records)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, merchant.value());
        int place = 2;
        for (ShopTable.Column<T> column : table.columns()) {
            Object[] values = records.stream().map(column::of).toArray();
            statement.setArray(place++, connection.createArrayOf(column.type(), values));
        }
        return statement;
    }
}
