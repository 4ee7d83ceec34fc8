package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.ActionOutcome.Refused;
import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.local.EnginesResource;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.ProfileOfShopper;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.Order.Status;
import io.parley.shop.ShopperProfile.Payment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Actions in PostgreSQL: what the shop tells afterwards, and what it refuses.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class StoredActionsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final OrderNumber ONE = new OrderNumber("#1");
    private static final Address HOME =
            new Address(List.of("1 Example Road"), "Ghent", "", "9000", "Belgium");
    private static final Address AWAY =
            new Address(List.of("2 Sample Street"), "Lille", "", "59 000", "France");

    @Inject ShopActions actions;
    @Inject Orders orders;
    @Inject Shoppers shoppers;
    @Inject DataSource database;

    /// A shop of its own for each test.
    private final MerchantId shop = new MerchantId("a" + UUID.randomUUID().toString().substring(9));

    private int asked;

    @BeforeEach
    void open() {
        Shelf shelf = new Shelf(database, shop);
        shelf.put(
                new Product(
                        "shirt",
                        Localized.of("Shirt"),
                        "clothes",
                        Localized.of("A shirt."),
                        Map.of(),
                        List.of(
                                new Product.Variant("s", Map.of("size", "S"), euros(2_000), true),
                                new Product.Variant("m", Map.of("size", "M"), euros(2_500), true),
                                new Product.Variant("l", Map.of("size", "L"), euros(1_500), true),
                                new Product.Variant(
                                        "xl", Map.of("size", "XL"), euros(2_000), false))),
                new Product(
                        "lamp",
                        Localized.of("Lamp"),
                        "light",
                        Localized.of("A lamp."),
                        Map.of(),
                        List.of(new Product.Variant("lamp-1", Map.of(), euros(6_000), true))));
        shelf.put(
                new ShopperProfile(
                        "ada",
                        "Ada Example",
                        "ada@example.com",
                        HOME,
                        List.of(
                                new Payment(
                                        "card", Payment.Kind.CARD, Localized.of("Visa 1"), null),
                                new Payment(
                                        "gift",
                                        Payment.Kind.GIFT_CARD,
                                        Localized.of("Gift card"),
                                        euros(10_500)),
                                new Payment(
                                        "small",
                                        Payment.Kind.GIFT_CARD,
                                        Localized.of("Gift card"),
                                        euros(100)))));
    }

    private static Money euros(long cents) {
        return new Money(cents, EUR);
    }

    /// An order of two small shirts and a lamp, for 100 euros.
    private void order(Status status, @Nullable String payment, String... done) {
        new Shelf(database, shop)
                .put(
                        new Order(
                                ONE,
                                "ada",
                                status,
                                euros(10_000),
                                List.of(
                                        new Order.Item(
                                                "shirt",
                                                "s",
                                                Localized.of("Shirt"),
                                                Map.of("size", "S"),
                                                2,
                                                euros(2_000),
                                                Set.of("final_sale")),
                                        new Order.Item(
                                                "lamp",
                                                "lamp-1",
                                                Localized.of("Lamp"),
                                                Map.of(),
                                                1,
                                                euros(6_000))),
                                null,
                                "9000",
                                OrderDraft.PLACED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                new Order.Terms(payment, HOME, Set.of(done))));
    }

    private ActionOutcome ask(ShopAction action) {
        return ask("key-" + ++asked, "ada", action);
    }

    private ActionOutcome ask(String key, String subject, ShopAction action) {
        return actions.carryOut(shop, key, subject, action).await().atMost(PATIENCE);
    }

    private Order order() {
        var lookup = new OrderOfShopper(shop, "ada", ONE);
        return orders.find(Set.of(lookup))
                .await()
                .atMost(PATIENCE)
                .values()
                .iterator()
                .next()
                .order();
    }

    private ShopperProfile ada() {
        var lookup = new ProfileOfShopper(shop, "ada");
        return shoppers.find(Set.of(lookup)).await().atMost(PATIENCE).values().iterator().next();
    }

    private long balance(String card) {
        return new Purse(ada().payments()).find(card).map(Payment::balance).orElseThrow().minor();
    }

    private static ActionOutcome refused(Refusal why) {
        return new Refused(why);
    }

    private static ShopAction cancel() {
        return new ShopAction.CancelOrder(ONE, "no longer needed");
    }

    private static ShopAction change(List<String> items, List<String> others, String payment) {
        return new ShopAction.ChangeItems(ONE, items, others, payment);
    }

    private static ShopAction exchange(List<String> items, List<String> others, String payment) {
        return new ShopAction.ExchangeItems(ONE, items, others, payment);
    }

    private static ShopAction giveBack(String payment, String... items) {
        return new ShopAction.ReturnItems(ONE, List.of(items), payment);
    }

    private static ShopAction keep(long cents, String... items) {
        return new ShopAction.RefundKeep(ONE, List.of(items), euros(cents));
    }

    @Test
    void aCancelledOrderIsPaidBackTheWayItCame() {
        order(Status.PAID, "card");

        assertThat(ask(cancel())).isEqualTo(new Done(euros(10_000)));

        assertThat(order().status()).isEqualTo(Status.CANCELLED);
        assertThat(order().cancelled()).isNotNull();
        assertThat(order().terms().done()).containsExactly("cancel_order");
        assertThat(order().refunds())
                .singleElement()
                .extracting(Refund::amount, Refund::state, Refund::method)
                .containsExactly(euros(10_000), Refund.State.PENDING, Localized.of("Visa 1"));
    }

    @Test
    void aGiftCardHasItBackAtOnce() {
        order(Status.PAID, "gift");

        var _ = ask(cancel());

        assertThat(order().refunds()).singleElement().matches(r -> r.state() == Refund.State.PAID);
        assertThat(balance("gift")).isEqualTo(20_500);
    }

    @Test
    void whatWasNotPaidIsNotPaidBack() {
        order(Status.PLACED, "card");

        assertThat(ask(cancel())).isEqualTo(new Done(null));
        assertThat(order().refunds()).isEmpty();
    }

    @Test
    void theSameKeyTwiceIsDoneOnce() {
        order(Status.PAID, "gift");

        ActionOutcome first = ask("key", "ada", cancel());
        ActionOutcome second = ask("key", "ada", cancel());

        assertThat(second).isEqualTo(first).isEqualTo(new Done(euros(10_000)));
        assertThat(balance("gift")).isEqualTo(20_500);
        assertThat(actions.find(shop, "key").await().atMost(PATIENCE)).contains(first);
        assertThat(actions.find(shop, "another").await().atMost(PATIENCE)).isEmpty();
    }

    @Test
    void manyOfTheSameKeyAtOnceAreDoneOnce() {
        order(Status.DELIVERED, "gift");
        List<Uni<ActionOutcome>> all =
                IntStream.range(0, 20)
                        .mapToObj(_ -> actions.carryOut(shop, "key", "ada", keep(500, "s")))
                        .toList();

        assertThat(Uni.join().all(all).andFailFast().await().atMost(PATIENCE))
                .containsOnly(new Done(euros(500)));
        assertThat(balance("gift")).isEqualTo(11_000);
    }

    @Test
    void aRefusalIsRememberedByItsKeyToo() {
        order(Status.SHIPPED, "card");
        assertThat(ask("key", "ada", cancel())).isEqualTo(refused(Refusal.WRONG_STATUS));

        order(Status.PAID, "card");

        assertThat(ask("key", "ada", cancel())).isEqualTo(refused(Refusal.WRONG_STATUS));
    }

    @Test
    void somebodyElsesOrderIsNone() {
        order(Status.PAID, "card");

        assertThat(ask("key", "mallory", cancel())).isEqualTo(refused(Refusal.NO_SUCH_ORDER));
        assertThat(
                        actions.carryOut(new MerchantId("another"), "key", "ada", cancel())
                                .await()
                                .atMost(PATIENCE))
                .isEqualTo(refused(Refusal.NO_SUCH_ORDER));
        assertThat(order().status()).isEqualTo(Status.PAID);
    }

    @Test
    void whatNoDatabaseHoldsIsRefused() {
        assertThat(ask("key", "ada\0", cancel())).isEqualTo(refused(Refusal.OTHER));
    }

    @Test
    void anAddressIsChangedUntilTheOrderIsPacked() {
        order(Status.PAID, "card");

        assertThat(ask(new ShopAction.ChangeAddress(ONE, AWAY))).isEqualTo(new Done(null));
        assertThat(order().terms().address()).isEqualTo(AWAY);
        assertThat(order().postcode()).isEqualTo(ProofKeys.postcode("59000"));

        order(Status.PACKED, "card");
        assertThat(ask(new ShopAction.ChangeAddress(ONE, HOME)))
                .isEqualTo(refused(Refusal.WRONG_STATUS));
    }

    @Test
    void itemsAreChangedForDearerOnes() {
        order(Status.PAID, "card");

        assertThat(ask(change(List.of("s"), List.of("m"), "gift")))
                .isEqualTo(new Done(euros(-500)));

        assertThat(order().items())
                .extracting(Order.Item::variant, Order.Item::quantity, i -> i.price().minor())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("s", 1, 2_000L),
                        org.assertj.core.groups.Tuple.tuple("lamp-1", 1, 6_000L),
                        org.assertj.core.groups.Tuple.tuple("m", 1, 2_500L));
        assertThat(order().total()).isEqualTo(euros(10_500));
        assertThat(balance("gift")).isEqualTo(10_000);
        assertThat(order().items().getLast().traits()).containsExactly("final_sale");
    }

    @Test
    void itemsAreChangedForCheaperOnes() {
        order(Status.PAID, "card");

        assertThat(ask(change(List.of("s", "s"), List.of("l", "l"), "card")))
                .isEqualTo(new Done(euros(1_000)));

        assertThat(order().items())
                .extracting(Order.Item::variant, Order.Item::quantity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lamp-1", 1),
                        org.assertj.core.groups.Tuple.tuple("l", 2));
        assertThat(order().total()).isEqualTo(euros(9_000));
        assertThat(order().refunds())
                .singleElement()
                .matches(refund -> refund.amount().equals(euros(1_000)));
    }

    @Test
    void itemsAreChangedOnceAndOnlyForWhatCanBeHad() {
        order(Status.PAID, "card");

        assertThat(ask(change(List.of("s"), List.of("xl"), "card")))
                .isEqualTo(refused(Refusal.NOT_AVAILABLE));
        assertThat(ask(change(List.of("s"), List.of("lamp-1"), "card")))
                .isEqualTo(refused(Refusal.NOT_AVAILABLE));
        assertThat(ask(change(List.of("s", "s", "s"), List.of("m", "m", "m"), "card")))
                .isEqualTo(refused(Refusal.NO_SUCH_ITEM));
        assertThat(ask(change(List.of("s"), List.of("m"), "mallorys")))
                .isEqualTo(refused(Refusal.PAYMENT_NOT_POSSIBLE));
        assertThat(ask(change(List.of("s"), List.of("m"), "small")))
                .isEqualTo(refused(Refusal.BALANCE_TOO_LOW));
        assertThat(ask(change(List.of("s"), List.of("m"), "card"))).isInstanceOf(Done.class);
        assertThat(ask(change(List.of("m"), List.of("s"), "card")))
                .isEqualTo(refused(Refusal.DONE_BEFORE));
    }

    @Test
    void anotherWayToPayTakesThePlaceOfTheOld() {
        order(Status.PAID, "card");

        assertThat(ask(new ShopAction.ChangePayment(ONE, "card")))
                .isEqualTo(refused(Refusal.PAYMENT_NOT_POSSIBLE));
        assertThat(ask(new ShopAction.ChangePayment(ONE, "small")))
                .isEqualTo(refused(Refusal.BALANCE_TOO_LOW));
        assertThat(ask(new ShopAction.ChangePayment(ONE, "gift"))).isEqualTo(new Done(null));

        assertThat(order().terms().payment()).isEqualTo("gift");
        assertThat(balance("gift")).isEqualTo(500);
        assertThat(order().refunds())
                .singleElement()
                .matches(refund -> refund.amount().equals(euros(10_000)));
    }

    @Test
    void whatIsGivenBackIsRegisteredAndPaidForOnceItIsThere() {
        order(Status.DELIVERED, "card");

        assertThat(ask(giveBack("card", "s", "lamp-1"))).isEqualTo(new Done(euros(8_000)));

        assertThat(order().returns())
                .singleElement()
                .extracting(Return::state, Return::variants)
                .containsExactly(Return.State.REQUESTED, List.of("s", "lamp-1"));
        assertThat(order().refunds()).isEmpty();
        assertThat(ask(giveBack("card", "lamp-1"))).isEqualTo(refused(Refusal.NO_SUCH_ITEM));
        assertThat(ask(giveBack("card", "s"))).isEqualTo(new Done(euros(2_000)));
    }

    @Test
    void nothingIsGivenBackThatHasNotArrivedOrToSomebodyElse() {
        order(Status.DELIVERED, "card");
        assertThat(ask(giveBack("mallorys", "s"))).isEqualTo(refused(Refusal.PAYMENT_NOT_POSSIBLE));

        order(Status.SHIPPED, "card");
        assertThat(ask(giveBack("card", "s"))).isEqualTo(refused(Refusal.WRONG_STATUS));
    }

    @Test
    void goodsAreExchangedOnce() {
        order(Status.DELIVERED, "card");

        assertThat(ask(exchange(List.of("s", "s"), List.of("s", "l"), "gift")))
                .isEqualTo(new Done(euros(500)));

        assertThat(balance("gift")).isEqualTo(11_000);
        assertThat(order().returns())
                .singleElement()
                .matches(goods -> goods.variants().equals(List.of("s", "s")));
        assertThat(ask(exchange(List.of("lamp-1"), List.of("lamp-1"), "card")))
                .isEqualTo(refused(Refusal.DONE_BEFORE));
        order(Status.PAID, "card");
        assertThat(ask(exchange(List.of("s"), List.of("m"), "card")))
                .isEqualTo(refused(Refusal.WRONG_STATUS));
    }

    @Test
    void goodsAreRepaired() {
        order(Status.DELIVERED, "card");

        assertThat(ask(new ShopAction.Repair(ONE, List.of("lamp-1")))).isEqualTo(new Done(null));
        assertThat(ask(new ShopAction.Repair(ONE, List.of("m"))))
                .isEqualTo(refused(Refusal.NO_SUCH_ITEM));
        assertThat(order().terms().done()).containsExactly("repair");
    }

    @Test
    void partOfThePriceGoesBackOnce() {
        order(Status.DELIVERED, "card");

        assertThat(ask(keep(6_001, "lamp-1"))).isEqualTo(refused(Refusal.OTHER));
        assertThat(ask(keep(0, "lamp-1"))).isEqualTo(refused(Refusal.OTHER));
        assertThat(ask(keep(1_500, "lamp-1"))).isEqualTo(new Done(euros(1_500)));
        assertThat(ask(keep(1_500, "lamp-1"))).isEqualTo(refused(Refusal.DONE_BEFORE));
    }

    @Test
    void aShopperMoves() {
        assertThat(ask(new ShopAction.ChangeShopperAddress(AWAY))).isEqualTo(new Done(null));
        assertThat(ada().address()).isEqualTo(AWAY);
        assertThat(ask("key", "nobody", new ShopAction.ChangeShopperAddress(AWAY)))
                .isEqualTo(refused(Refusal.OTHER));
    }

    @Test
    void whatWasDoneHereStaysWhenTheShopSendsTheOrderAgain() {
        order(Status.PAID, "card");
        var _ = ask(change(List.of("s"), List.of("l"), "card"));
        var _ = ask(new ShopAction.ChangeAddress(ONE, AWAY));
        var _ = ask(cancel());

        order(Status.PAID, null);

        assertThat(order().status()).isEqualTo(Status.CANCELLED);
        assertThat(order().refunds()).hasSize(2);
        assertThat(order().terms())
                .isEqualTo(
                        new Order.Terms(
                                "card",
                                HOME,
                                Set.of("cancel_order", "change_address", "change_items")));

        order(Status.SHIPPED, "gift");
        assertThat(order().status()).isEqualTo(Status.SHIPPED);
        assertThat(order().terms().payment()).isEqualTo("gift");
    }
}
