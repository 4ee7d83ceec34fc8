package io.parley.shop.records.taubench;

import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.shop.Product;
import io.parley.shop.Product.Variant;
import io.parley.shop.records.Amounts;
import io.parley.shop.records.Field;
import io.parley.shop.records.Fields;
import io.parley.shop.records.Limits;
import io.parley.shop.records.Written;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// Maps a product. tau-bench has neither categories nor descriptions: all are of one category, and
/// the name describes.
final class TauProduct {
    private static final String CATEGORY = "retail";
    static final Currency DOLLARS = Currency.getInstance("USD");

    private TauProduct() {}

    static List<Written> records(Fields fields) {
        String id = fields.required("product_id", field -> field.id(Limits.ID));
        Localized name = fields.required("name", field -> field.localized(Limits.LINE));
        Map<String, Variant> variants =
                fields.required(
                        "variants", field -> field.byName(Limits.VARIANTS, TauProduct::variant));
        fields.close();
        return List.of(
                new Written.OfProduct(
                        new Product(
                                id,
                                name,
                                CATEGORY,
                                name,
                                Map.of(),
                                List.copyOf(variants.values()))));
    }

    private static Variant variant(Field field) {
        Fields variant = field.object();
        Variant read =
                new Variant(
                        variant.required("item_id", id -> id.id(Limits.ID)),
                        variant.required("options", TauProduct::options),
                        variant.required("price", TauProduct::dollars),
                        variant.required("available", Field::yes));
        variant.close();
        return read;
    }

    static Map<String, String> options(Field field) {
        return field.byName(Limits.OPTIONS, value -> value.text(Limits.LINE));
    }

    static Money dollars(Field field) {
        return Amounts.amount(field, DOLLARS);
    }
}
