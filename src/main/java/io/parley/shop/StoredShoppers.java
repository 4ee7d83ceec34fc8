package io.parley.shop;

import static io.parley.shop.ShopTables.column;
import static java.util.stream.Collectors.toMap;

import io.parley.shop.Lookup.ProfileOfShopper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shoppers of the built-in shop.
@Singleton
final class StoredShoppers implements Shoppers {
    private static final String WANTED =
            """
            select t.merchant, t.subject, t.name, t.email, t.address, t.payments
              from shop_shopper t
              join unnest(cast(:merchants as text[]), cast(:ids as text[])) as w (merchant, id)
              on t.merchant = w.merchant and t.subject = w.id
            """;

    private final ShopTables tables;

    StoredShoppers(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<Map<ProfileOfShopper, ShopperProfile>> find(Set<ProfileOfShopper> wanted) {
        var all = List.copyOf(wanted);
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "ids", column(all, ProfileOfShopper::subject));
        return tables.rows(WANTED, ShopperRow.class, columns)
                .map(rows -> rows.stream().collect(toMap(ShopperRow::lookup, ShopperRow::profile)));
    }
}
