package io.parley.gateway.feeds;

import io.parley.commerce.MerchantId;
import io.parley.merchants.MerchantStore;
import io.parley.shop.ShopStore;
import io.parley.shop.StoredRecords;
import io.parley.shop.records.Checked;
import io.parley.shop.records.LineFault;
import io.parley.shop.records.Numbered;
import io.parley.shop.records.References;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts one merchant's records into its shop, all that can be in one transaction.
record ShopShelf(Connection connection, MerchantId merchant) {
    private static final String TOPIC = "record";

    /// Those that could not be written, with the reason.
    Map<ShopRecord, String> put(List<ShopRecord> records) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Map<ShopRecord, String> refused = new LinkedHashMap<>();
            if (new MerchantStore(connection).find(merchant).isEmpty()) {
                records.forEach(r -> refused.put(r, "no merchant of that id is known"));
            } else {
                write(latest(records), refused);
            }
            connection.commit();
            return refused;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void write(List<ShopRecord> records, Map<ShopRecord, String> refused)
            throws SQLException {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            numbered.add(new Numbered(TOPIC, i, records.get(i).written()));
        }
        Checked checked =
                References.check(
                        numbered,
                        new StoredRecords(connection, merchant),
                        References.Rule.OF_TOPIC);
        for (LineFault fault : checked.faults()) {
            refused.merge(
                    records.get(fault.line()),
                    fault.fault().withoutValue(),
                    (first, next) -> first + "; " + next);
        }
        var _ = new ShopStore(connection, merchant).put(checked.records());
    }

    /// Of several records of one thing the last counts.
    private static List<ShopRecord> latest(List<ShopRecord> records) {
        Map<String, ShopRecord> byKey = new LinkedHashMap<>();
        records.forEach(record -> byKey.put(record.source().key(), record));
        return List.copyOf(byKey.values());
    }
}
