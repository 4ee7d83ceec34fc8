package io.parley.shop.records;

import io.parley.shop.RecordKind;
import java.util.List;
import java.util.function.Function;

/// Reads a line of the parley format: JSON to one of our records, or everything that is wrong with
/// it. The format is described in docs/import.md.
public final class RecordReader {
    private final Times times;

    public RecordReader(Times times) {
        this.times = times;
    }

    /// Reads one record.
    ///
    /// @param line one JSON object
    public ReadLine read(RecordKind kind, String line) {
        return new Reading(times).line(line, new LineShape(kind, idField(kind)), as(kind));
    }

    private static String idField(RecordKind kind) {
        return switch (kind) {
            case ORDER -> "number";
            case PRODUCT, SHOPPER, PARCEL, PAGE -> "id";
        };
    }

    private static Function<Fields, List<Written>> as(RecordKind kind) {
        Function<Fields, Written> as =
                switch (kind) {
                    case PRODUCT -> f -> new Written.OfProduct(ProductLine.product(f));
                    case SHOPPER -> f -> new Written.OfShopper(ShopperLine.shopper(f));
                    case ORDER -> f -> new Written.OfOrder(OrderLine.order(f));
                    case PARCEL -> f -> new Written.OfParcel(ParcelLine.parcel(f));
                    case PAGE -> f -> new Written.OfPage(PageLine.page(f));
                };
        return as.andThen(List::of);
    }
}
