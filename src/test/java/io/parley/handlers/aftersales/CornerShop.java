package io.parley.handlers.aftersales;

import static io.parley.commerce.Language.EN;
import static io.parley.commerce.Language.ZH;

import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.handlers.Ask;
import io.parley.handlers.TestShop;
import io.parley.negotiation.Rulebook;
import io.parley.shop.Order;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Status;
import io.parley.shop.Order.Terms;
import io.parley.shop.Product;
import io.parley.shop.Product.Variant;
import io.parley.shop.ShopperProfile;
import io.parley.shop.ShopperProfile.Payment;
import io.parley.shop.rules.ShippedPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A corner shop's goods, its two shoppers and their orders at noon of 25 November 2026.
///
/// Ada has `W-10001` (paid: two shirts and a lamp), `W-10002` (paid: a kettle), `W-10003` (shipped:
/// a tent) and `W-10004` (delivered: boots and two mugs); Mei has `W-10005` (delivered: a lamp).
final class CornerShop {
    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    static final Product SHIRT =
            product(
                    "article-11",
                    "Cotton shirt",
                    "棉质衬衫",
                    variant("shirt-blue-m", 3000, Map.of("colour", "blue", "size", "M")),
                    variant("shirt-blue-l", 3200, Map.of("colour", "blue", "size", "L")),
                    variant("shirt-red-m", 3000, Map.of("colour", "red", "size", "M")),
                    variant("shirt-red-l", 3200, Map.of("colour", "red", "size", "L")),
                    gone("shirt-green-m", 3000, Map.of("colour", "green", "size", "M")),
                    variant("shirt-green-l", 3200, Map.of("colour", "green", "size", "L")));
    static final Product LAMP =
            product(
                    "article-12",
                    "Desk lamp",
                    "台灯",
                    variant("lamp-white", 4000, Map.of("colour", "white")),
                    variant("lamp-black", 5500, Map.of("colour", "black")));
    static final Product KETTLE =
            product(
                    "article-13",
                    "Electric kettle",
                    "电热水壶",
                    variant("kettle-1", 2500, Map.of("capacity", "1 litre")),
                    variant("kettle-2", 3500, Map.of("capacity", "2 litres")));
    static final Product TENT =
            product(
                    "article-14",
                    "Trail tent",
                    "帐篷",
                    variant("tent-2", 19900, Map.of("people", "2")),
                    variant("tent-4", 29900, Map.of("people", "4")));
    static final Product BOOTS =
            product(
                    "article-15",
                    "Hiking boots",
                    "登山靴",
                    variant("boots-8", 8000, Map.of("size", "8", "waterproof", "yes")),
                    variant("boots-9", 8000, Map.of("size", "9", "waterproof", "yes")),
                    variant("boots-9-dry", 7000, Map.of("size", "9", "waterproof", "no")),
                    gone("boots-10", 8000, Map.of("size", "10", "waterproof", "yes")));
    static final Product MUG =
            product(
                    "article-16",
                    "Stoneware mug",
                    "陶瓷马克杯",
                    variant("mug-grey", 1000, Map.of("colour", "grey")),
                    variant("mug-white", 1000, Map.of("colour", "white")),
                    gone("mug-gold", 1500, Map.of("colour", "gold")));

    static final Item BLUE_SHIRT = item(SHIRT, "shirt-blue-m", 1);
    static final Item RED_SHIRT = item(SHIRT, "shirt-red-m", 1);
    static final Item WHITE_LAMP = item(LAMP, "lamp-white", 1);
    static final Item SMALL_BOOTS = item(BOOTS, "boots-8", 1);

    static final Address HOME =
            new Address(List.of("12 Elm Street"), "Chicago", "IL", "60614", "USA");
    static final Address OFFICE =
            new Address(List.of("455 Lake Avenue"), "Denver", "CO", "80279", "USA");
    static final Address SHANGHAI = new Address(List.of("淮海中路 8 号"), "上海市", "", "200020", "中国");

    static final Payment CARD =
            new Payment("card-ada", Payment.Kind.CARD, Localized.of("Visa 4242"), null);
    static final Payment PAYPAL =
            new Payment("paypal-ada", Payment.Kind.PAYPAL, Localized.of("PayPal"), null);
    static final Payment GIFT_CARD =
            new Payment(
                    "gift-ada",
                    Payment.Kind.GIFT_CARD,
                    new Localized(Map.of(EN, "gift card", ZH, "礼品卡")),
                    dollars(1000));
    static final Payment MEIS_CARD =
            new Payment("card-mei", Payment.Kind.CARD, Localized.of("Mastercard 5151"), null);

    static final Order PAID =
            order("W-10001", "ada", Status.PAID, 1, CARD, HOME, BLUE_SHIRT, RED_SHIRT, WHITE_LAMP);
    static final Order PLACED =
            order("W-10002", "ada", Status.PAID, 2, PAYPAL, OFFICE, item(KETTLE, "kettle-1", 1));
    static final Order SHIPPED =
            order("W-10003", "ada", Status.SHIPPED, 4, CARD, HOME, item(TENT, "tent-2", 1));
    static final Order DELIVERED =
            order(
                    "W-10004",
                    "ada",
                    Status.DELIVERED,
                    9,
                    CARD,
                    HOME,
                    SMALL_BOOTS,
                    item(MUG, "mug-grey", 2));
    static final Order MEIS =
            order("W-10005", "mei", Status.DELIVERED, 9, MEIS_CARD, SHANGHAI, WHITE_LAMP);

    private static final List<Product> PRODUCTS = List.of(SHIRT, LAMP, KETTLE, TENT, BOOTS, MUG);
    private static final List<Order> ORDERS = List.of(PAID, PLACED, SHIPPED, DELIVERED, MEIS);
    private static final ShopperProfile ADA =
            new ShopperProfile(
                    "ada", "Ada Moss", "ada@shop.example", HOME, List.of(CARD, PAYPAL, GIFT_CARD));
    private static final ShopperProfile MEI =
            new ShopperProfile("mei", "Mei Lin", "mei@shop.example", SHANGHAI, List.of(MEIS_CARD));

    private CornerShop() {}

    /// With the rules of a shop that takes each order's items back once.
    static TestShop open() {
        return under(ShippedPolicy.TAU_RETAIL.policy(ZoneOffset.UTC));
    }

    static TestShop under(Rulebook rules) {
        return new TestShop(ORDERS, List.of(), List.of(), PRODUCTS, List.of(ADA, MEI), rules);
    }

    /// What the dialogue knows of Ada.
    static Dossier dossier() {
        return dossier(ADA, List.of(PAID, PLACED, SHIPPED, DELIVERED), PRODUCTS);
    }

    /// What it knows of Mei, whose addresses are Chinese.
    static Dossier meis() {
        return dossier(MEI, List.of(MEIS), PRODUCTS);
    }

    /// Ada with so many orders of so many goods each, all of other names and colours.
    static Dossier crowd(int orders, int goods) {
        List<Product> products =
                IntStream.range(0, orders * goods)
                        .mapToObj(n ->
                                product(
                                        "product-" + n,
                                        "Cotton shirt number " + n,
                                        "纯棉格子衬衫第" + n + "号",
                                        variant("v-" + n, 3000, Map.of("colour", "colour " + n))))
                        .toList();
        List<Order> all =
                IntStream.range(0, orders)
                        .mapToObj(n ->
                                order(
                                        "W-" + (20_000 + n),
                                        "ada",
                                        Status.DELIVERED,
                                        n,
                                        CARD,
                                        HOME,
                                        products.subList(n * goods, (n + 1) * goods).stream()
                                                .map(p -> item(p, p.variants().getFirst().id(), 1))
                                                .toArray(Item[]::new)))
                        .toList();
        return dossier(ADA, all, products);
    }

    private static Dossier dossier(
            ShopperProfile profile, List<Order> orders, List<Product> products) {
        return new Dossier(
                profile.subject(),
                orders,
                products.stream().collect(Collectors.toMap(Product::id, Function.identity())),
                profile,
                ShippedPolicy.TAU_RETAIL.policy(ZoneOffset.UTC),
                Ask.as(profile.subject()).request(),
                List.of());
    }

    static Item item(Product product, String variant, int quantity) {
        Variant of =
                product.variants().stream()
                        .filter(v -> v.id().equals(variant))
                        .findFirst()
                        .orElseThrow();
        return new Item(product.id(), variant, product.name(), of.options(), quantity, of.price());
    }

    static Order order(
            String number,
            String subject,
            Status status,
            int daysAgo,
            Payment payment,
            Address address,
            Item... items) {
        Instant placed = NOW.minus(Duration.ofDays(daysAgo));
        boolean sent = status == Status.SHIPPED || status == Status.DELIVERED;
        return new Order(
                new OrderNumber(number),
                subject,
                status,
                dollars(Stream.of(items).mapToLong(i -> i.quantity() * i.price().minor()).sum()),
                List.of(items),
                subject + "@shop.example",
                address.postcode(),
                placed,
                status == Status.PLACED ? null : placed,
                sent ? placed.plus(Duration.ofDays(1)) : null,
                status == Status.DELIVERED ? placed.plus(Duration.ofDays(4)) : null,
                null,
                placed.plus(Duration.ofDays(6)),
                List.of(),
                List.of(),
                new Terms(payment.id(), address, Set.of()));
    }

    static Money dollars(long cents) {
        return new Money(cents, Currency.getInstance("USD"));
    }

    private static Product product(String id, String en, String zh, Variant... variants) {
        Localized name = new Localized(Map.of(EN, en, ZH, zh));
        return new Product(id, name, id, name, Map.of(), List.of(variants));
    }

    private static Variant variant(String id, long cents, Map<String, String> options) {
        return new Variant(id, options, dollars(cents), true);
    }

    private static Variant gone(String id, long cents, Map<String, String> options) {
        return new Variant(id, options, dollars(cents), false);
    }
}
