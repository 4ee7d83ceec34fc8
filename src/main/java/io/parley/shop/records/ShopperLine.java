package io.parley.shop.records;

import io.parley.commerce.Address;
import io.parley.shop.ShopperProfile;
import java.util.List;

/// Reads a shopper.
final class ShopperLine {
    private ShopperLine() {}

    static ShopperProfile shopper(Fields fields) {
        Distinct payments = new Distinct();
        ShopperProfile shopper =
                new ShopperProfile(
                        fields.required("id", id -> id.id(Limits.ID)),
                        fields.required("name", name -> name.text(Limits.LINE)),
                        fields.required("email", Field::email),
                        fields.required("address", ShopperLine::address),
                        fields.optional(
                                        "payments",
                                        list -> list.list(Limits.FEW, p -> payment(p, payments)))
                                .orElse(List.of()));
        fields.close();
        return shopper;
    }

    static Address address(Field field) {
        Fields fields = field.object();
        Address address =
                new Address(
                        fields.required(
                                "lines",
                                lines ->
                                        lines.list(
                                                Limits.ADDRESS_LINES,
                                                line -> line.text(Limits.LINE))),
                        fields.required("city", city -> city.text(Limits.LINE)),
                        fields.optional("region", region -> region.maybeEmpty(Limits.LINE))
                                .orElse(""),
                        fields.required("postcode", code -> code.maybeEmpty(Limits.POSTCODE)),
                        fields.required("country", country -> country.text(Limits.LINE)));
        fields.close();
        return address;
    }

    private static ShopperProfile.Payment payment(Field element, Distinct ids) {
        Fields fields = element.object();
        ShopperProfile.Payment payment =
                new ShopperProfile.Payment(
                        fields.required("id", ids::id),
                        fields.required(
                                "kind", kind -> kind.word(ShopperProfile.Payment.Kind.class)),
                        fields.required("label", label -> label.localized(Limits.LINE)),
                        fields.optional("balance", Field::money).orElse(null));
        fields.close();
        return payment;
    }
}
