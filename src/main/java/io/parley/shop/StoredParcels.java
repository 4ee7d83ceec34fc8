package io.parley.shop;

import static io.parley.shop.ShopTables.column;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.parley.shop.Lookup.ParcelsOfOrder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The parcels of the built-in shop.
@Singleton
final class StoredParcels implements Parcels {
    /// `offset 0` keeps the planner from turning the look-ups by index into a join by hashing.
    private static final String OF_ORDERS =
            """
            select p.merchant, p.id, p.number, p.carrier, p.tracking_number, p.variants, p.promised,
                   p.expected, p.movements, w.subject
              from unnest(cast(:merchants as text[]), cast(:numbers as text[]),
                          cast(:subjects as text[])) as w (merchant, number, subject)
              cross join lateral (
                select * from shop_parcel s
                 where s.merchant = w.merchant and s.number = w.number
                   and exists (select from shop_order o where o.merchant = w.merchant
                                  and o.number = w.number and o.subject = w.subject)
                offset 0) p
              order by p.id
            """;

    private final ShopTables tables;

    StoredParcels(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<Map<ParcelsOfOrder, List<Parcel>>> find(Set<ParcelsOfOrder> wanted) {
        var all = List.copyOf(wanted);
        var columns =
                Map.of(
                        "merchants", column(all, lookup -> lookup.merchant().value()),
                        "numbers", column(all, lookup -> lookup.number().value()),
                        "subjects", column(all, ParcelsOfOrder::subject));
        return tables.rows(OF_ORDERS, ParcelRow.class, columns)
                .map(rows ->
                        rows.stream()
                                .collect(
                                        groupingBy(
                                                ParcelRow::lookup,
                                                mapping(ParcelRow::parcel, toList()))));
    }
}
