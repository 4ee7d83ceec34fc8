package io.parley.handlers.ordertracking;

import static io.parley.commerce.Language.EN;
import static io.parley.commerce.Language.ZH;
import static io.parley.handlers.ordertracking.TeaHouse.CUP;
import static io.parley.handlers.ordertracking.TeaHouse.LAMP;
import static io.parley.handlers.ordertracking.TeaHouse.NOW;
import static io.parley.handlers.ordertracking.TeaHouse.SCARF;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Effect;
import io.parley.conversation.ReplyContent.OrderTimeline;
import io.parley.handlers.Ask;
import io.parley.handlers.Step;
import io.parley.handlers.Talk;
import io.parley.handlers.TestShop;
import io.parley.handlers.Told;
import io.parley.shop.Fact;
import io.parley.shop.Facts;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.PageOfShop;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Status;
import io.parley.shop.OrderDraft;
import io.parley.shop.Page;
import io.parley.shop.TrackedOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTrackingTest {
    private static final OrderNumber NUMBER = new OrderNumber("W-10001");

    private static final Ask MISSING =
            Ask.as("ada").about("W-10001").saying("W-10001 says delivered but i never got it");

    private final OrderTracking handler = new OrderTracking();

    @Test
    void theOrderIsLookedUpAsTheShoppersOwn() {
        Step step = handler.hear(Ask.as("ada").about("W-10001").request()).with(Facts.NONE);

        assertThat(step)
                .isEqualTo(new Step.LookUp(Set.of(new OrderOfShopper(Ask.SHOP, "ada", NUMBER))));
    }

    @Test
    void theHelpForAMissingParcelIsLookedUpWithTheOrder() {
        Step step = handler.hear(MISSING.request()).with(Facts.NONE);

        assertThat(step)
                .isEqualTo(
                        new Step.LookUp(
                                Set.of(
                                        new OrderOfShopper(Ask.SHOP, "ada", NUMBER),
                                        new PageOfShop(Ask.SHOP, Page.DELIVERED_MISSING))));
    }

    @Test
    void helpThatCannotBeFetchedHidesNoOrderUnderWay() {
        Facts facts =
                Facts.of(
                        Map.of(
                                new OrderOfShopper(Ask.SHOP, "ada", NUMBER),
                                new Fact.Known<>(
                                        new TrackedOrder(OrderDraft.shipped("W-10001"), List.of())),
                                new PageOfShop(Ask.SHOP, Page.DELIVERED_MISSING),
                                new Fact.Unreachable<>()));

        Told told = Told.by(handler.hear(MISSING.request()).with(facts));

        assertThat(told.text()).contains("order W-10001 is on its way");
    }

    @Test
    void aShopThatDoesNotAnswerIsSaidToBeUnreachable() {
        Facts facts =
                Facts.of(
                        Map.of(
                                new OrderOfShopper(Ask.SHOP, "ada", NUMBER),
                                new Fact.Unreachable<>()));

        Step step = handler.hear(Ask.as("ada").about("W-10001").request()).with(facts);

        assertThat(step).isEqualTo(new Step.Reply(new Answer.Unreachable()));
    }

    @Test
    void anOrderOnItsWayIsShownWithItsParcelDatesAndWhatComesNext() {
        Told told = ada(onItsWay()).says("where is my order W-10001?");

        assertThat(told.text())
                .contains("W-10001 was shipped on November 23, 2026")
                .contains("Heron Post is bringing it, tracking number HP417")
                .contains("Latest scan: on its way, Nov 24, 2026, 12:00 PM, Wuhan")
                .contains("by November 28, 2026")
                .contains("✓ Ordered\n✓ Paid\n✓ Packed\n✓ Shipped\n· Delivered")
                .contains("1 × Paper lamp (white)")
                .contains("CN¥129.00");
        assertThat(told.buttons()).containsExactly("watch:W-10001");
    }

    @Test
    void chineseIsAnsweredInChinese() {
        Told told = ada(onItsWay()).says("我的订单 W-10001 到哪了");

        assertThat(told.text())
                .contains("您的订单 W-10001 已于2026年11月23日发货。由Heron Post配送，运单号 HP417。")
                .contains("武汉")
                .contains("预计2026年11月28日前送到")
                .contains("1 × 纸罩台灯（white）")
                .contains("¥129.00");
    }

    @Test
    void aLateOrderIsCalledLateAndAPersonOffered() {
        TestShop shop =
                new TeaHouse()
                        .sold("W-10001", "ada", Status.SHIPPED, 9, LAMP)
                        .parcel("W-10001", "HP417", Milestone.IN_TRANSIT)
                        .open();

        Told told = ada(shop).says("W-10001");

        assertThat(told.text()).contains("late").contains("sorry").contains("November 22, 2026");
        assertThat(told.buttons()).containsExactly("watch:W-10001", Choice.HUMAN);
    }

    @Test
    void aDelayTheCarrierAnnouncesIsToldBesideThePromise() {
        TestShop shop =
                new TeaHouse()
                        .sold("W-10001", "ada", Status.SHIPPED, 3, LAMP)
                        .parcel("W-10001", "HP417", Milestone.DELAYED, TeaHouse.days(6))
                        .open();

        Told told = ada(shop).says("W-10001");

        assertThat(told.text())
                .contains("promised by November 28, 2026")
                .contains("expects it by December 1, 2026");
    }

    @Test
    void severalParcelsAreShownEachWithItsContents() {
        TestShop shop =
                new TeaHouse()
                        .sold("W-10001", "ada", Status.SHIPPED, 3, LAMP, SCARF, CUP)
                        .parcel("W-10001", "HP1", Milestone.DELIVERED, LAMP)
                        .parcel("W-10001", "HP2", Milestone.AT_CUSTOMS, SCARF)
                        .open();

        Told told = ada(shop).says("where is W-10001");

        assertThat(told.text())
                .contains("Part of your order W-10001 is on its way")
                .contains("Parcel 1 of 2:")
                .contains("HP2")
                .contains("Customs")
                .contains("Still to be sent: Celadon cup");
        assertThat(told.contents().getFirst())
                .isInstanceOfSatisfying(
                        OrderTimeline.class,
                        card ->
                                assertThat(card.parcels())
                                        .extracting(OrderTimeline.Parcel::status)
                                        .containsExactly("delivered", "at_customs"));
    }

    @Test
    void aCancelledOrderShowsHowFarItCameAndPromisesNothing() {
        TestShop shop = new TeaHouse().sold("W-10001", "ada", Status.CANCELLED, 3, LAMP).open();

        Told told = ada(shop).says("W-10001");

        assertThat(told.text())
                .contains("cancelled on November 22, 2026")
                .contains("✓ Ordered\n✓ Paid\n✓ Cancelled");
        assertThat(told.buttons()).isEmpty();
    }

    @Test
    void theOnlyOrderUnderWayIsMeantByMyOrder() {
        TestShop shop =
                new TeaHouse()
                        .sold("W-10001", "ada", Status.SHIPPED, 3, LAMP)
                        .sold("W-10002", "ada", Status.DELIVERED, 30, SCARF)
                        .open();

        assertThat(ada(shop).says("where is my order?").orders()).containsExactly("W-10001");
    }

    @Test
    void ofSeveralUnderWayTheShopperIsAskedWhich() {
        Told told = ada(two()).says("where is my order?");

        assertThat(told.asks()).isEqualTo("order");
        assertThat(told.buttons()).containsExactly("slot:order=W-10002", "slot:order=W-10001");
    }

    @Test
    void aTapPicksTheOrder() {
        Talk talk = ada(two());
        var _ = talk.says("where is my order?");

        assertThat(talk.taps("slot:order=W-10001").orders()).containsExactly("W-10001");
    }

    @Test
    void aWordPicksTheOrder() {
        Talk talk = ada(two());
        var _ = talk.says("where is my order?");

        assertThat(talk.says("the scarf").orders()).containsExactly("W-10002");
    }

    @Test
    void theLastOrderIsTheNewest() {
        assertThat(ada(two()).says("where is my last order").orders()).containsExactly("W-10002");
    }

    @Test
    void whatWasBoughtAndWhenTellsTheOrder() {
        TestShop shop =
                new TeaHouse()
                        .sold("W-10001", "ada", Status.SHIPPED, 8, LAMP)
                        .sold("W-10002", "ada", Status.SHIPPED, 1, LAMP)
                        .sold("W-10003", "ada", Status.SHIPPED, 8, CUP)
                        .open();

        assertThat(ada(shop).says("where is the lamp I bought last week?").orders())
                .containsExactly("W-10001");
        assertThat(ada(shop).says("昨天买的台灯到哪了").orders()).containsExactly("W-10002");
    }

    @Test
    void anOrderNobodyPlacedIsAnsweredWithThoseThereAre() {
        Told told = ada(two()).says("where is order W-99999");

        assertThat(told.text()).contains("can’t find an order W-99999 of yours");
        assertThat(told.asks()).isEqualTo("order");
        assertThat(told.buttons()).contains("slot:order=W-10001");
    }

    @Test
    void somebodyElsesOrderReadsLikeOneThatDoesNotExist() {
        TestShop shop = new TeaHouse().sold("W-10001", "mei", Status.SHIPPED, 3, LAMP).open();

        Told theirs = ada(shop).says("where is order W-10001");
        Told nobodys = ada(shop).says("where is order W-10002");

        assertThat(theirs.text().replace("W-10001", "W-10002")).isEqualTo(nobodys.text());
    }

    @Test
    void twoOrdersAreShownTogether() {
        assertThat(ada(two()).says("where are W-10001 and W-10002?").orders())
                .containsExactly("W-10001", "W-10002");
    }

    @Test
    void theOtherOneIsTheOneNotShown() {
        Talk talk = ada(two());
        var _ = talk.says("where is my order?");
        var _ = talk.taps("slot:order=W-10001");

        assertThat(talk.says("and the other one?").orders()).containsExactly("W-10002");
    }

    @Test
    void whenExactlyIsAboutTheOrderShown() {
        Talk talk = ada(two());
        var _ = talk.says("where is W-10001");

        Told told = talk.says("when exactly?");

        assertThat(told.text()).contains("W-10001").contains("November 28, 2026").contains("hour");
        assertThat(told.orders()).isEmpty();
    }

    @Test
    void aFollowUpInChineseIsAboutTheOrderShown() {
        Talk talk = ada(two()).in(ZH);
        var _ = talk.says("订单 W-10001 到哪了");

        assertThat(talk.says("哪家快递？").text()).contains("W-10001").contains("HP417");
    }

    @Test
    void whatIsSaidToBeDeliveredAndIsNotThereGetsTheStepsOfThePolicy() {
        TestShop shop =
                new TeaHouse()
                        .sold("W-10001", "ada", Status.DELIVERED, 6, LAMP)
                        .page("delivered-missing", "1. Ask the neighbours.")
                        .open();

        Told told = ada(shop).says("W-10001 says delivered but I don't have it");

        assertThat(told.text()).contains("1. Ask the neighbours.").contains("as delivered on");
        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void refundsAndReturnsAreToldWithTheOrder() {
        TestShop shop =
                new TeaHouse().refunded("W-10001", "ada", Refund.State.PENDING, LAMP).open();

        Told told = ada(shop).says("where is my refund for W-10001?");

        assertThat(told.text())
                .contains("CN¥129.00 to Visa 4242")
                .contains("Your return R-7 reached the shop on November 23, 2026");
    }

    @Test
    void whereNoMoneyIsOnItsWayThatIsSaid() {
        Told told = ada(onItsWay()).says("where is my refund for W-10001?");

        assertThat(told.text()).contains("no return or refund");
        assertThat(told.buttons()).contains(Choice.HUMAN);
    }

    @Test
    void whoAsksToBeToldIs() {
        Talk talk = ada(onItsWay());
        var _ = talk.says("W-10001");

        Told told = talk.taps("watch:W-10001");

        assertThat(told.effects()).containsExactly(new Effect.Watch(NUMBER));
        assertThat(told.buttons()).containsExactly("unwatch:W-10001");
    }

    @Test
    void somebodyElsesOrderCannotBeWatched() {
        TestShop shop = new TeaHouse().sold("W-10001", "mei", Status.SHIPPED, 3, LAMP).open();

        assertThat(ada(shop).taps("watch:W-10001").effects()).isEmpty();
    }

    @Test
    void whoWantsNoMoreNewsGetsNone() {
        Told told = ada(onItsWay()).taps("unwatch:W-10001");

        assertThat(told.effects()).containsExactly(new Effect.Unwatch(NUMBER));
    }

    @Test
    void whoAskedWhichAnswersNonsenseIsNotUnderstood() {
        Talk talk = ada(two());
        var _ = talk.says("where is my order?");

        assertThat(talk.hears("nice banana", null))
                .isEqualTo(new Step.Reply(new Answer.NotUnderstood()));
    }

    @Test
    void trackingIsOfferedInBothLanguages() {
        assertThat(handler.offer(EN))
                .contains(new Choice("intent:order_tracking", "Where is my order?"));
        assertThat(handler.offer(ZH)).contains(new Choice("intent:order_tracking", "我的订单到哪了？"));
    }

    private static Talk ada(TestShop shop) {
        return Talk.at(shop, NOW).as("ada");
    }

    private static TestShop onItsWay() {
        return new TeaHouse()
                .sold("W-10001", "ada", Status.SHIPPED, 3, LAMP)
                .parcel("W-10001", "HP417", Milestone.IN_TRANSIT)
                .open();
    }

    private static TestShop two() {
        return new TeaHouse()
                .sold("W-10001", "ada", Status.SHIPPED, 3, LAMP)
                .parcel("W-10001", "HP417", Milestone.IN_TRANSIT)
                .sold("W-10002", "ada", Status.PAID, 2, SCARF)
                .open();
    }
}
