package io.parley.shop;

import io.parley.shop.Parcel.Movement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a parcel's way beside what its shop says now: movements come by their own
/// topic, too, and a shop that sends the parcel again may not have heard of them.
record ParcelHistory(List<Movement> movements, @Nullable Instant expected) {
    static final ParcelHistory NONE = new ParcelHistory(List.of(), null);

    private static final String LOCK =
            """
            select id, movements, expected from shop_parcel
             where merchant = ? and id = any(?) order by id for update\
            """;

    /// The histories of those parcels that are stored, which nobody else can add to until the end
    /// of the transaction.
    static Map<String, ParcelHistory> lock(Connection connection, String merchant, Object[] ids)
            throws SQLException {
        Map<String, ParcelHistory> histories = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LOCK)) {
            query.setString(1, merchant);
            query.setArray(2, connection.createArrayOf("text", ids));
            ResultSet row = query.executeQuery();
            while (row.next()) {
                histories.put(
                        row.getString("id"),
                        new ParcelHistory(
                                ShopJson.list(row.getString("movements"), Movement.class),
                                Optional.ofNullable(row.getObject("expected", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)
                                        .orElse(null)));
            }
        }
        return histories;
    }

    /// The parcel as its shop says, with the movements it does not name and, unless it says
    /// otherwise, the day its carrier expects. What the shop says of a movement stands.
    Parcel addedTo(Parcel parcel) {
        Map<String, Movement> byId = new LinkedHashMap<>();
        movements.forEach(movement -> byId.put(movement.id(), movement));
        parcel.movements().forEach(movement -> byId.put(movement.id(), movement));
        List<Movement> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(Movement::at));
        return new Parcel(
                parcel.id(),
                parcel.order(),
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.variants(),
                parcel.promised(),
                parcel.expected() == null ? expected : parcel.expected(),
                all);
    }
}
