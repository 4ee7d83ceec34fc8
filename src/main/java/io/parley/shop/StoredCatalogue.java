package io.parley.shop;

import static io.parley.shop.ShopTables.column;
import static java.util.stream.Collectors.toMap;

import io.parley.shop.Lookup.ProductOfShop;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The products of the built-in shop.
@Singleton
final class StoredCatalogue implements Catalogue {
    private static final String WANTED =
            """
            select t.merchant, t.id, t.category, t.name, t.description, t.attributes, t.variants
              from shop_product t
              join unnest(cast(:merchants as text[]), cast(:ids as text[])) as w (merchant, id)
              on t.merchant = w.merchant and t.id = w.id
            """;

    private final ShopTables tables;

    StoredCatalogue(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<Map<ProductOfShop, Product>> find(Set<ProductOfShop> wanted) {
        var all = List.copyOf(wanted);
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "ids", column(all, ProductOfShop::id));
        return tables.rows(WANTED, ProductRow.class, columns)
                .map(rows -> rows.stream().collect(toMap(ProductRow::lookup, ProductRow::product)));
    }
}
