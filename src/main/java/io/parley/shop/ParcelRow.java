package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Lookup.ParcelsOfOrder;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A parcel of the built-in shop, as it is stored, with whose order it belongs to.
@Entity
@Table(name = "shop_parcel")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ParcelRow {
    @EmbeddedId RowKey key;
    String number;
    String carrier;

    @Column(name = "tracking_number")
    @Nullable String trackingNumber;

    String variants;
    @Nullable Instant promised;
    @Nullable Instant expected;
    String movements;

    /// The order's; a column of the query, not of the table.
    String subject;

    ParcelsOfOrder lookup() {
        return new ParcelsOfOrder(new MerchantId(key.merchant()), subject, new OrderNumber(number));
    }

    Parcel parcel() {
        return new Parcel(
                key.id(),
                new OrderNumber(number),
                carrier,
                trackingNumber,
                ShopJson.list(variants, String.class),
                promised,
                expected,
                ShopJson.list(movements, Parcel.Movement.class));
    }
}
