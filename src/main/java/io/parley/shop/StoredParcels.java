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
    private static final String OF_ORDERS =
            """
            select p.merchant, p.id, p.number, p.carrier, p.tracking_number, p.variants, p.promised,
                   p.expected, p.movements, o.subject
              from shop_order o
              join unnest(cast(:merchants as text[]), cast(:numbers as text[]),
                          cast(:subjects as text[])) as w (merchant, number, subject)
              on o.merchant = w.merchant and o.number = w.number and o.subject = w.subject
              join shop_parcel p on p.merchant = o.merchant and p.number = o.number
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
