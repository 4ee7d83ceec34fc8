package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Address;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.local.EnginesResource;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.OrdersOfShopper;
import io.parley.shop.Lookup.PageOfShop;
import io.parley.shop.Lookup.ProductOfShop;
import io.parley.shop.Lookup.ProfileOfShopper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class ShopReadsIT {
    private static final MerchantId TEA = new MerchantId("tea-house");
    private static final MerchantId LAMPS = new MerchantId("lamps");

    @Inject Reads reads;
    @Inject DataSource database;

    private Shelf tea;
    private Shelf lamps;

    @BeforeEach
    void open() {
        tea = new Shelf(database, TEA);
        lamps = new Shelf(database, LAMPS);
    }

    @Test
    void anOrderComesBackAsItWasPut() {
        Order order = OrderDraft.delivered("W-1");
        tea.put(order);

        assertThat(fact(order(TEA, "ada", "W-1"))).isEqualTo(bare(order));
    }

    @Test
    void anOrderPutAgainTakesThePlaceOfTheFirst() {
        tea.put(OrderDraft.placed("W-2"));
        tea.put(OrderDraft.shipped("W-2"));

        assertThat(fact(order(TEA, "ada", "W-2"))).isEqualTo(bare(OrderDraft.shipped("W-2")));
    }

    @Test
    void somebodyElsesOrderReadsLikeOneThatDoesNotExist() {
        tea.put(OrderDraft.paid("W-3"));

        Facts facts = fetch(Set.of(order(TEA, "mei", "W-3"), order(TEA, "mei", "W-404")));

        assertThat(facts.about(order(TEA, "mei", "W-3"))).isEqualTo(new Fact.Absent<>());
        assertThat(facts.about(order(TEA, "mei", "W-404"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void theSameNumberAtTwoMerchantsIsTwoOrders() {
        tea.put(OrderDraft.paid("W-4"));
        lamps.put(OrderDraft.shipped("W-4"));

        Facts facts = fetch(Set.of(order(TEA, "ada", "W-4"), order(LAMPS, "ada", "W-4")));

        assertThat(facts.about(order(TEA, "ada", "W-4"))).isEqualTo(bare(OrderDraft.paid("W-4")));
        assertThat(facts.about(order(LAMPS, "ada", "W-4")))
                .isEqualTo(bare(OrderDraft.shipped("W-4")));
    }

    /// A batch that fits must not be matched crosswise: mei's number with ada's name.
    @Test
    void numbersAndShoppersOfABatchAreNotMixed() {
        tea.put(OrderDraft.paid("W-5"), OrderDraft.of("mei", OrderDraft.paid("W-6")));

        Facts facts = fetch(Set.of(order(TEA, "ada", "W-6"), order(TEA, "mei", "W-5")));

        assertThat(facts.about(order(TEA, "ada", "W-6"))).isEqualTo(new Fact.Absent<>());
        assertThat(facts.about(order(TEA, "mei", "W-5"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void aSubjectThatNoDatabaseTakesHarmsNobodyElse() {
        tea.put(OrderDraft.paid("W-7"));

        Facts facts = fetch(Set.of(order(TEA, "a\0da", "W-7"), order(TEA, "ada", "W-7")));

        assertThat(facts.about(order(TEA, "ada", "W-7"))).isInstanceOf(Fact.Known.class);
        assertThat(facts.about(order(TEA, "a\0da", "W-7"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void batchesOfManyThreadsAreReadSideBySide() {
        Order[] orders =
                IntStream.range(1_000, 1_500)
                        .mapToObj(i -> OrderDraft.shipped("W-" + i))
                        .toArray(Order[]::new);
        lamps.put(orders);
        Set<Lookup<?>> wanted = new HashSet<>();
        Set.of(orders).forEach(o -> wanted.add(order(LAMPS, "ada", o.number().value())));

        List<Facts> batches =
                IntStream.range(0, 4).parallel().mapToObj(_ -> fetch(wanted)).toList();

        assertThat(batches)
                .allSatisfy(facts ->
                        assertThat(wanted)
                                .allSatisfy(lookup ->
                                        assertThat(facts.about(lookup))
                                                .isInstanceOf(Fact.Known.class)));
    }

    @Test
    void theNewestOrdersOfAShopperComeFirstAndAreNoMoreThanTwenty() {
        tea.put(
                IntStream.range(0, 25)
                        .mapToObj(i -> OrderDraft.of("bo", OrderDraft.placedOn("N-" + i, i)))
                        .toArray(Order[]::new));
        lamps.put(OrderDraft.of("bo", OrderDraft.placedOn("N-99", 99)));

        assertThat(numbers(fact(new OrdersOfShopper(TEA, "bo"))))
                .hasSize(OrdersOfShopper.MOST)
                .startsWith("N-24", "N-23")
                .endsWith("N-5");
    }

    private static List<String> numbers(Fact<List<Order>> orders) {
        return orders instanceof Fact.Known<List<Order>>(var all)
                ? all.stream().map(order -> order.number().value()).toList()
                : List.of();
    }

    @Test
    void whoHasNoOrderHasNone() {
        assertThat(fact(new OrdersOfShopper(TEA, "nobody"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void anOrderComesWithItsOwnParcels() {
        Parcel first = ParcelFixture.of("W-8", "K-1").moved(Milestone.PICKED_UP, 2).parcel();
        Parcel second = ParcelFixture.of("W-8", "K-2").parcel();
        Order order = OrderDraft.shipped("W-8");
        tea.put(order);
        tea.put(second, first);
        tea.put(ParcelFixture.of("W-9", "K-4").parcel());
        lamps.put(ParcelFixture.of("W-8", "K-3").parcel());

        Facts facts = fetch(Set.of(order(TEA, "ada", "W-8"), order(TEA, "mei", "W-8")));

        assertThat(facts.about(order(TEA, "ada", "W-8")))
                .isEqualTo(new Fact.Known<>(new TrackedOrder(order, List.of(first, second))));
        assertThat(facts.about(order(TEA, "mei", "W-8"))).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void productsPagesAndProfilesAreTheMerchantsOwn() {
        tea.put(PRODUCT);
        tea.put(PAGE);
        tea.put(MEI);

        Facts facts =
                fetch(
                        Set.of(
                                new ProductOfShop(TEA, "tea"),
                                new ProductOfShop(LAMPS, "tea"),
                                new PageOfShop(TEA, "returns"),
                                new PageOfShop(LAMPS, "returns"),
                                new ProfileOfShopper(TEA, "mei"),
                                new ProfileOfShopper(LAMPS, "mei")));

        assertThat(facts.about(new ProductOfShop(TEA, "tea"))).isEqualTo(new Fact.Known<>(PRODUCT));
        assertThat(facts.about(new PageOfShop(TEA, "returns"))).isEqualTo(new Fact.Known<>(PAGE));
        assertThat(facts.about(new ProfileOfShopper(TEA, "mei"))).isEqualTo(new Fact.Known<>(MEI));
        assertThat(facts.about(new ProductOfShop(LAMPS, "tea"))).isEqualTo(new Fact.Absent<>());
        assertThat(facts.about(new PageOfShop(LAMPS, "returns"))).isEqualTo(new Fact.Absent<>());
        assertThat(facts.about(new ProfileOfShopper(LAMPS, "mei"))).isEqualTo(new Fact.Absent<>());
    }

    private static final Money PRICE = new Money(6_450, Currency.getInstance("CNY"));
    private static final Localized TEXT =
            new Localized(Map.of(Language.EN, "Green tea", Language.ZH, "绿茶"));
    private static final Product PRODUCT =
            new Product(
                    "tea",
                    TEXT,
                    "tea",
                    TEXT,
                    Map.of("origin", TEXT, "leaf", Localized.of("whole")),
                    List.of(
                            new Product.Variant("tea-250", Map.of("size", "250 g"), PRICE, true),
                            new Product.Variant("tea-9", Map.of(), PRICE, false)));
    private static final Page PAGE = new Page("returns", Page.Kind.FAQ, TEXT, TEXT);
    private static final ShopperProfile MEI =
            new ShopperProfile(
                    "mei",
                    "Mei Lin",
                    "Mei@shop.example",
                    new Address(List.of("1 Quay Road"), "Wuhan", "", "430 000", "China"),
                    List.of(
                            new ShopperProfile.Payment(
                                    "p1", ShopperProfile.Payment.Kind.GIFT_CARD, TEXT, PRICE),
                            new ShopperProfile.Payment(
                                    "p2", ShopperProfile.Payment.Kind.CARD, TEXT, null)));

    private <T> Fact<T> fact(Lookup<T> lookup) {
        return fetch(Set.of(lookup)).about(lookup);
    }

    private Facts fetch(Set<Lookup<?>> wanted) {
        return reads.fetch(wanted).await().indefinitely();
    }

    private static OrderOfShopper order(MerchantId merchant, String subject, String number) {
        return new OrderOfShopper(merchant, subject, new OrderNumber(number));
    }

    private static Fact<TrackedOrder> bare(Order order) {
        return new Fact.Known<>(new TrackedOrder(order, List.of()));
    }
}
