package io.parley.handlers.ordertracking;

import static io.parley.commerce.Language.EN;
import static io.parley.commerce.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Frame;
import io.parley.conversation.ReplyContent.OrderTimeline;
import io.parley.conversation.Slot;
import io.parley.handlers.Ask;
import io.parley.handlers.Step;
import io.parley.handlers.Told;
import io.parley.shop.Fact;
import io.parley.shop.Facts;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Order;
import io.parley.shop.OrderDraft;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTrackingTest {
    private static final OrderOfShopper LOOKUP =
            new OrderOfShopper(Ask.SHOP, "ada", new OrderNumber("W-1"));

    private final OrderTracking handler = new OrderTracking();

    @Test
    void whoNamesNoOrderIsAskedForItsNumber() {
        Told told = Told.by(handler.handle(Ask.as("ada").request(), Facts.NONE));

        assertThat(told.text()).contains("order number");
        assertThat(told.next()).extracting(Frame::asks).isEqualTo(Slot.ORDER);
        assertThat(told.next()).extracting(Frame::step).isEqualTo("number");
        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void theOrderIsLookedUpAsTheShoppersOwn() {
        Step step = handler.handle(Ask.as("ada").about("W-1").request(), Facts.NONE);

        assertThat(step).isEqualTo(new Step.LookUp(Set.of(LOOKUP)));
    }

    @Test
    void anOrderOnItsWayIsShownWithItsParcel() {
        Told told = track(Ask.as("ada"), OrderDraft.shipped("W-1"));

        assertThat(told.text())
                .contains("W-1 was shipped on November 3, 2026")
                .contains("Heron Post is bringing it, tracking number HP417")
                .contains("by November 5, 2026")
                .contains("✓ Ordered\n✓ Paid\n✓ Shipped\n· Delivered");
        assertThat(told.next()).isNull();
    }

    @Test
    void chineseIsAnsweredInChinese() {
        Told told = track(Ask.as("ada").in(ZH), OrderDraft.shipped("W-1"));

        assertThat(told.text())
                .contains("您的订单 W-1 已于2026年11月3日发货。由Heron Post配送，运单号 HP417。预计2026年11月5日前送到。");
    }

    @Test
    void aLateOrderIsCalledLateAndAPersonOffered() {
        Told told = track(Ask.as("ada").on(OrderDraft.day(6)), OrderDraft.shipped("W-1"));

        assertThat(told.text()).contains("late").contains("sorry").doesNotContain("should be with");
        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void anOrderIsNotLateBeforeItsTime() {
        Told told = track(Ask.as("ada").on(OrderDraft.EXPECTED), OrderDraft.shipped("W-1"));

        assertThat(told.text()).doesNotContain("late");
        assertThat(told.buttons()).isEmpty();
    }

    @Test
    void aDeliveredOrderIsNeverLate() {
        Told told = track(Ask.as("ada").on(OrderDraft.day(90)), OrderDraft.delivered("W-1"));

        assertThat(told.text())
                .contains("W-1 was delivered on November 4, 2026")
                .contains("✓ Delivered")
                .doesNotContain("late");
    }

    @Test
    void aCancelledOrderShowsHowFarItCameAndPromisesNothing() {
        Told told = track(Ask.as("ada"), OrderDraft.cancelled("W-1"));

        assertThat(told.text())
                .contains("cancelled on November 3, 2026")
                .endsWith("✓ Ordered\n✓ Paid\n✓ Cancelled");
        assertThat(told.contents().getFirst())
                .isInstanceOfSatisfying(
                        OrderTimeline.class, card -> assertThat(card.expected()).isNull());
    }

    @Test
    void anUnpaidOrderWaitsForPayment() {
        Told told = track(Ask.as("ada"), OrderDraft.placed("W-1"));

        assertThat(told.text()).contains("waiting for payment").contains("· Paid");
    }

    @Test
    void aPaidOrderIsBeingPacked() {
        Told told = track(Ask.as("ada"), OrderDraft.paid("W-1"));

        assertThat(told.text()).contains("being packed").contains("✓ Paid\n· Shipped");
    }

    @Test
    void anOrderNotFoundIsAskedForAgainByItsNumber() {
        Step step = handler.handle(Ask.as("ada").about("W-1").request(), fact(new Fact.Absent<>()));

        Told told = Told.by(step);
        assertThat(told.text()).contains("can’t find an order W-1 of yours");
        assertThat(told.next()).extracting(Frame::asks).isEqualTo(Slot.ORDER);
        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void aShopThatDoesNotAnswerIsSaidToBeUnreachable() {
        Step step =
                handler.handle(
                        Ask.as("ada").about("W-1").request(), fact(new Fact.Unreachable<>()));

        assertThat(step).isEqualTo(new Step.Reply(new Answer.Unreachable()));
    }

    @Test
    void aGuestIsToldToSignInAndNothingIsLookedUp() {
        Told told = Told.by(handler.handle(Ask.asGuest().about("W-1").request(), Facts.NONE));

        assertThat(told.text()).contains("signed in").doesNotContain("W-1");
        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void trackingIsOfferedInBothLanguages() {
        assertThat(handler.offer(EN))
                .contains(new Choice("intent:order_tracking", "Where is my order?"));
        assertThat(handler.offer(ZH)).contains(new Choice("intent:order_tracking", "我的订单到哪了？"));
    }

    private Told track(Ask ask, Order order) {
        return Told.by(handler.handle(ask.about("W-1").request(), fact(new Fact.Known<>(order))));
    }

    private static Facts fact(Fact<Order> fact) {
        return Facts.of(Map.of(LOOKUP, fact));
    }
}
