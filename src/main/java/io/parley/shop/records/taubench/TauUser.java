package io.parley.shop.records.taubench;

import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.shop.ShopperProfile;
import io.parley.shop.ShopperProfile.Payment;
import io.parley.shop.ShopperProfile.Payment.Kind;
import io.parley.shop.records.Field;
import io.parley.shop.records.Fields;
import io.parley.shop.records.Limits;
import io.parley.shop.records.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Maps a user.
final class TauUser {
    private static final Map<String, Kind> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("credit_card", Kind.CARD);
        SOURCES.put("paypal", Kind.PAYPAL);
        SOURCES.put("gift_card", Kind.GIFT_CARD);
    }

    private TauUser() {}

    static List<Written> records(Fields fields) {
        String id = fields.required("user_id", field -> field.id(Limits.ID));
        String name = fields.required("name", TauUser::name);
        Address address = fields.required("address", TauUser::address);
        String email = fields.required("email", Field::email);
        Map<String, Payment> payments =
                fields.required(
                        "payment_methods", field -> field.byName(Limits.FEW, TauUser::payment));
        // The orders say whose they are themselves.
        var _ =
                fields.required(
                        "orders", field -> field.list(Limits.VARIANTS, o -> o.id(Limits.NUMBER)));
        fields.close();
        return List.of(
                new Written.OfShopper(
                        new ShopperProfile(
                                id, name, email, address, List.copyOf(payments.values()))));
    }

    private static String name(Field field) {
        Fields name = field.object();
        String first = name.required("first_name", part -> part.text(Limits.LINE));
        String last = name.required("last_name", part -> part.text(Limits.LINE));
        name.close();
        return first + " " + last;
    }

    static Address address(Field field) {
        Fields address = field.object();
        String first = address.required("address1", line -> line.text(Limits.LINE));
        String second = address.required("address2", line -> line.maybeEmpty(Limits.LINE));
        Address read =
                new Address(
                        second.isBlank() ? List.of(first) : List.of(first, second),
                        address.required("city", city -> city.text(Limits.LINE)),
                        address.required("state", state -> state.maybeEmpty(Limits.LINE)),
                        address.required("zip", zip -> zip.text(Limits.NAME)),
                        address.required("country", country -> country.text(Limits.LINE)));
        address.close();
        return read;
    }

    private static Payment payment(Field field) {
        Fields payment = field.object();
        String id = payment.required("id", part -> part.id(Limits.ID));
        Kind kind = payment.required("source", source -> source.word(SOURCES));
        Payment read =
                switch (kind) {
                    case CARD -> new Payment(id, kind, card(payment), null);
                    case GIFT_CARD ->
                            new Payment(
                                    id,
                                    kind,
                                    Localized.of("Gift card"),
                                    payment.required("balance", TauProduct::dollars));
                    case PAYPAL, WALLET -> new Payment(id, kind, Localized.of("PayPal"), null);
                };
        payment.close();
        return read;
    }

    /// Such as `Visa 8674`.
    private static Localized card(Fields payment) {
        String brand = payment.required("brand", field -> field.text(Limits.LINE));
        String digits = payment.required("last_four", field -> field.text(Limits.NAME));
        String name = brand.substring(0, 1).toUpperCase(Locale.ROOT) + brand.substring(1);
        return Localized.of(name + " " + digits);
    }
}
