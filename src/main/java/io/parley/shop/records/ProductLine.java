package io.parley.shop.records;

import io.parley.commerce.Localized;
import io.parley.shop.Product;
import java.util.List;
import java.util.Map;

/// Reads a product.
final class ProductLine {
    private ProductLine() {}

    static Product product(Fields fields) {
        Distinct variants = new Distinct();
        Product product =
                new Product(
                        fields.required("id", id -> id.id(Limits.ID)),
                        fields.required("name", name -> name.localized(Limits.LINE)),
                        fields.required("category", category -> category.text(Limits.NAME)),
                        fields.required("description", text -> text.localized(Limits.PROSE)),
                        fields.optional("attributes", ProductLine::attributes).orElse(Map.of()),
                        fields.required(
                                "variants",
                                list -> list.some(Limits.VARIANTS, v -> variant(v, variants))));
        fields.close();
        return product;
    }

    private static Map<String, Localized> attributes(Field attributes) {
        return attributes.byName(Limits.ATTRIBUTES, value -> value.localized(Limits.LINE));
    }

    private static Product.Variant variant(Field element, Distinct ids) {
        Fields fields = element.object();
        Product.Variant variant =
                new Product.Variant(
                        fields.required("id", ids::id),
                        fields.optional("options", ProductLine::options).orElse(Map.of()),
                        fields.required("price", Field::money),
                        fields.optional("available", Field::yes).orElse(true));
        fields.close();
        return variant;
    }

    static Map<String, String> options(Field options) {
        return options.byName(Limits.OPTIONS, value -> value.text(Limits.LINE));
    }

    /// The ids of variants, such as those in a parcel.
    static List<String> variants(Field list) {
        return list.list(Limits.VARIANTS, new Distinct()::id);
    }
}
