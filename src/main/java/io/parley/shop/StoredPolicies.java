package io.parley.shop;

import static io.parley.shop.ShopTables.column;
import static java.util.stream.Collectors.toMap;

import io.parley.shop.Lookup.PageOfShop;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pages of the built-in shop.
@Singleton
final class StoredPolicies implements Policies {
    private static final String WANTED =
            """
            select t.merchant, t.id, t.kind, t.title, t.body from shop_page t
              join unnest(cast(:merchants as text[]), cast(:ids as text[])) as w (merchant, id)
              on t.merchant = w.merchant and t.id = w.id
            """;

    private final ShopTables tables;

    StoredPolicies(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<Map<PageOfShop, Page>> find(Set<PageOfShop> wanted) {
        var all = List.copyOf(wanted);
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "ids", column(all, PageOfShop::id));
        return tables.rows(WANTED, PageRow.class, columns)
                .map(rows -> rows.stream().collect(toMap(PageRow::lookup, PageRow::page)));
    }
}
