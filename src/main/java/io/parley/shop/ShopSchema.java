package io.parley.shop;

import io.parley.shop.ShopTable.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of the built-in shop, for their writer. What is read back by the rows of Hibernate is
/// written here, column by column.
final class ShopSchema {
    static final ShopTable<Product> PRODUCTS =
            new ShopTable<>(
                    "shop_product",
                    List.of(
                            Column.text("id", Product::id),
                            Column.text("category", Product::category),
                            Column.json("name", Product::name),
                            Column.json("description", Product::description),
                            Column.json("attributes", Product::attributes),
                            Column.json("variants", Product::variants)));

    static final ShopTable<ShopperProfile> SHOPPERS =
            new ShopTable<>(
                    "shop_shopper",
                    List.of(
                            Column.text("subject", ShopperProfile::subject),
                            Column.text("name", ShopperProfile::name),
                            Column.text("email", ShopperProfile::email),
                            Column.json("address", ShopperProfile::address),
                            Column.json("payments", ShopperProfile::payments),
                            Column.text("name_key", s -> ProofKeys.name(s.name())),
                            Column.text("email_key", s -> ProofKeys.email(s.email())),
                            Column.text(
                                    "postcode_key",
                                    s -> ProofKeys.postcode(s.address().postcode()))));

    static final ShopTable<Order> ORDERS =
            new ShopTable<>(
                    "shop_order",
                    List.of(
                            Column.text("number", Order::number),
                            Column.text("subject", Order::subject),
                            Column.text("status", Order::status),
                            new Column<>("total_minor", "bigint", o -> o.total().minor()),
                            Column.text("currency", o -> o.total().currency()),
                            Column.json("items", Order::items),
                            Column.text("email", o -> emailKey(o.email())),
                            Column.text("postcode", o -> postcodeKey(o.postcode())),
                            Column.time("placed", Order::placed),
                            Column.time("paid", Order::paid),
                            Column.time("shipped", Order::shipped),
                            Column.time("delivered", Order::delivered),
                            Column.time("cancelled", Order::cancelled),
                            Column.time("promised", Order::promised),
                            Column.json("terms", Order::terms),
                            Column.json("refunds", Order::refunds),
                            Column.json("returns", Order::returns)));

    static final ShopTable<Parcel> PARCELS =
            new ShopTable<>(
                    "shop_parcel",
                    List.of(
                            Column.text("id", Parcel::id),
                            Column.text("number", Parcel::order),
                            Column.text("carrier", Parcel::carrier),
                            Column.text("tracking_number", Parcel::trackingNumber),
                            Column.json("variants", Parcel::variants),
                            Column.time("promised", Parcel::promised),
                            Column.time("expected", Parcel::expected),
                            Column.json("movements", Parcel::movements),
                            Column.text("milestone", Parcel::milestone)));

    static final ShopTable<Page> PAGES =
            new ShopTable<>(
                    "shop_page",
                    List.of(
                            Column.text("id", Page::id),
                            Column.text("kind", Page::kind),
                            Column.json("title", Page::title),
                            Column.json("body", Page::body)));

    private ShopSchema() {}

    private static @Nullable String emailKey(@Nullable String email) {
        return email == null ? null : ProofKeys.email(email);
    }

    private static @Nullable String postcodeKey(@Nullable String postcode) {
        return postcode == null ? null : ProofKeys.postcode(postcode);
    }
}
