package io.parley.shop;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// One line of a stored order.
@Entity
@Table(name = "shop_order_item")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ItemRow {
    @EmbeddedId ItemKey key;
    String name;

    static ItemRow of(ItemKey key, String name) {
        ItemRow row = new ItemRow();
        row.key = key;
        row.name = name;
        return row;
    }
}
