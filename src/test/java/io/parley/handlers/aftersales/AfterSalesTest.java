package io.parley.handlers.aftersales;

import static io.parley.commerce.Language.ZH;
import static io.parley.handlers.aftersales.CornerShop.HOME;
import static io.parley.handlers.aftersales.CornerShop.NOW;
import static io.parley.handlers.aftersales.CornerShop.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.commerce.ShopAction.CancelOrder;
import io.parley.commerce.ShopAction.ChangeAddress;
import io.parley.commerce.ShopAction.ChangeItems;
import io.parley.commerce.ShopAction.ChangePayment;
import io.parley.commerce.ShopAction.ExchangeItems;
import io.parley.commerce.ShopAction.ReturnItems;
import io.parley.conversation.Choice;
import io.parley.conversation.Effect;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Slot;
import io.parley.handlers.Talk;
import io.parley.handlers.Told;
import io.parley.handlers.access.Details;
import io.parley.negotiation.Ground;
import io.parley.negotiation.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ada and Mei at the corner shop, word for word.
class AfterSalesTest {
    private static final OrderNumber PAID = new OrderNumber("W-10001");
    private static final OrderNumber PLACED = new OrderNumber("W-10002");
    private static final OrderNumber DELIVERED = new OrderNumber("W-10004");
    private static final CancelOrder CANCELLED = new CancelOrder(PLACED, "no longer needed");

    private final List<ShopAction> asked = new ArrayList<>();
    private final Talk ada = Talk.at(CornerShop.open(), NOW).asking(asked).as("ada");
    private final Talk adaInChinese = ada.in(ZH);

    @Test
    void whatWillHappenIsShownBeforeAnythingIsAskedOfTheShop() {
        Told told = ada.says("Cancel order W-10002, I don't need it any more");

        assertThat(told.text())
                .contains("Cancel order W-10002 (Electric kettle); $25.00 goes back to PayPal.")
                .contains("within 5 to 7 business days")
                .contains("Shall I do exactly that?");
        assertThat(told.asks()).isEqualTo("confirm");
        assertThat(told.buttons()).containsExactly("slot:confirm=yes", "slot:confirm=no");
        assertThat(asked).isEmpty();
    }

    @Test
    void yesAsksTheShopOnceByTheRuleThatAllowsIt() {
        var _ = ada.says("Cancel order W-10002, I don't need it any more");

        Told told = ada.says("yes");

        assertThat(told.effects())
                .containsExactly(
                        new Effect.Ask(
                                "ada", CANCELLED, new Ruling("tau-retail", 0, "cancel-pending")));
        assertThat(told.text()).contains("passed it on to the shop");
        assertThat(ada.says("yes").effects()).isEmpty();
        assertThat(asked).containsExactly(CANCELLED);
    }

    @Test
    void noDoesNothing() {
        var _ = ada.says("Cancel order W-10002, I don't need it any more");

        assertThat(ada.taps("slot:confirm=no").text()).contains("nothing was changed");
        assertThat(ada.says("yes").effects()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsWithTheShopAlreadyIsNotAskedAgain() {
        var _ = ada.says("Cancel order W-10002, I don't need it any more");
        var _ = ada.says("yes");

        Told told = ada.says("Cancel order W-10002, I don't need it any more");

        assertThat(told.text()).contains("The shop has that already");
        assertThat(asked).hasSize(1);
    }

    @Test
    void theReasonIsAskedWhereTheRulesNeedOne() {
        Told told = ada.says("cancel order W-10002");

        assertThat(told.asks()).isEqualTo("reason");
        assertThat(told.buttons())
                .containsExactly(
                        "slot:reason=no longer needed",
                        "slot:reason=ordered by mistake",
                        Choice.HUMAN);
        assertThat(ada.taps("slot:reason=no longer needed").asks()).isEqualTo("confirm");
        assertThat(ada.says("yes").effects()).hasSize(1);
    }

    @Test
    void noReasonIsAskedForAReturn() {
        Told told = ada.says("I want to return the boots of W-10004 to my Visa");

        assertThat(told.asks()).isEqualTo("confirm");
        assertThat(told.text())
                .contains("Return from order W-10004: Hiking boots (8, waterproof: yes).")
                .contains("$80.00 goes back to Visa 4242");
        assertThat(ada.says("yes, please").effects())
                .filteredOn(Effect.Ask.class::isInstance)
                .hasSize(1);
        assertThat(asked)
                .containsExactly(new ReturnItems(DELIVERED, List.of("boots-8"), "card-ada"));
    }

    @Test
    void aWishOfReturnIsKeptForEachOrderFromItsFirstWord() {
        Told told = ada.says("I want to return something from W-10004");

        assertThat(told.effects()).containsExactly(new Effect.Wish(DELIVERED));
        assertThat(told.asks()).isEqualTo("items");
        assertThat(told.buttons())
                .containsExactly(
                        "slot:items=boots-8",
                        "slot:items=mug-grey",
                        "slot:items=all",
                        Choice.HUMAN);
    }

    @Test
    void whereTheMoneyGoesIsAsked() {
        var _ = ada.says("I want to return something from W-10004");

        Told told = ada.taps("slot:items=boots-8");

        assertThat(told.asks()).isEqualTo("payment");
        assertThat(told.buttons())
                .containsExactly("slot:payment=card-ada", "slot:payment=gift-ada", Choice.HUMAN);
        assertThat(ada.says("the gift card").text()).contains("goes back to gift card");
    }

    @Test
    void severalOrdersAreDoneAtOnce() {
        var _ = ada.says("Cancel W-10001 and W-10002, I don't need them any more");

        Told told = ada.says("yes");

        assertThat(told.text()).contains("passed all 2 on to the shop");
        assertThat(asked).containsExactly(new CancelOrder(PAID, "no longer needed"), CANCELLED);
    }

    @Test
    void twoShirtsAreToldApartByTheirColour() {
        var _ = ada.says("Change the blue shirt in W-10001 to size L, pay with my Visa");

        assertThat(ada.says("yes").effects()).hasSize(1);
        assertThat(asked)
                .containsExactly(
                        new ChangeItems(
                                PAID,
                                List.of("shirt-blue-m"),
                                List.of("shirt-blue-l"),
                                "card-ada"));
    }

    @Test
    void whichOfTwoShirtsIsAsked() {
        Told told = ada.says("Change the shirt in W-10001 to size L, pay with my Visa");

        assertThat(told.asks()).isEqualTo("items");
        assertThat(told.buttons()).startsWith("slot:items=shirt-blue-m", "slot:items=shirt-red-m");
        assertThat(ada.taps("slot:items=shirt-red-m").text())
                .contains("Cotton shirt (red, M) → L")
                .contains("You pay $2.00 more, with Visa 4242");
    }

    @Test
    void theNearestIsOfferedInPlaceOfWhatIsOutOfStock() {
        Told told = ada.says("Exchange the boots of W-10004 for size 10, my Visa please");

        assertThat(told.text()).contains("can’t be had at the moment");
        assertThat(told.buttons())
                .containsExactly(
                        "slot:new_items=boots-9", "slot:new_items=boots-9-dry", Choice.HUMAN);
        assertThat(ada.taps("slot:new_items=boots-9").text()).contains("The price stays the same");
        assertThat(ada.says("yes").effects()).isNotEmpty();
        assertThat(asked)
                .containsExactly(
                        new ExchangeItems(
                                DELIVERED, List.of("boots-8"), List.of("boots-9"), "card-ada"));
    }

    @Test
    void aGiftCardThatHoldsTooLittleCannotPayTheDifference() {
        Told told = ada.says("Change the lamp in W-10001 to black and pay with my gift card");

        assertThat(told.asks()).isEqualTo("payment");
        assertThat(told.buttons())
                .containsExactly("slot:payment=card-ada", "slot:payment=paypal-ada", Choice.HUMAN);
        assertThat(ada.says("PayPal then").text()).contains("You pay $15.00 more, with PayPal");
    }

    @Test
    void aCorrectionBeforeYesIsShownAnew() {
        var _ = ada.says("Return the boots and the mugs of W-10004 to my Visa");

        Told told = ada.says("no, only the boots");

        assertThat(told.asks()).isEqualTo("confirm");
        assertThat(told.text()).contains("Hiking boots").doesNotContain("mug");
        assertThat(ada.says("yes").effects()).isNotEmpty();
        assertThat(asked)
                .containsExactly(new ReturnItems(DELIVERED, List.of("boots-8"), "card-ada"));
    }

    @Test
    void aReturnMayBecomeAnExchange() {
        var _ = ada.says("Return the boots of W-10004 to my Visa");

        Told told = ada.says("actually, exchange them");

        assertThat(told.asks()).isEqualTo("new_items");
        assertThat(ada.says("size 9, waterproof").text()).contains("Exchange from order W-10004");
        assertThat(asked).isEmpty();
    }

    @Test
    void aRefusalNamesTheRuleAndWhatCanBeDoneInstead() {
        Told told = ada.says("Cancel order W-10004");

        assertThat(told.text())
                .contains("I can’t cancel it (order W-10004)")
                .contains("this one has been delivered")
                .contains("take items back");
        assertThat(told.asks()).isEqualTo("offer");
        assertThat(ada.says("yes").asks()).isEqualTo("items");
    }

    @Test
    void anOfferMayBeDeclined() {
        var _ = ada.says("Cancel order W-10004");

        assertThat(ada.says("no").asks()).isEqualTo("more");
        assertThat(asked).isEmpty();
    }

    @Test
    void anothersOrderReadsAsOneThatIsNotFound() {
        String others = ada.says("Cancel order W-10005").text();
        String none = Talk.at(CornerShop.open(), NOW).as("ada").says("Cancel order W-19999").text();

        assertThat(others).contains("W-10005").isEqualTo(none.replace("W-19999", "W-10005"));
    }

    @Test
    void aGuestSeesOnlyTheOrderThatIsProven() {
        Talk guest = Talk.at(CornerShop.open(), NOW).asking(asked);
        var _ = guest.says("Cancel order W-10002, I don't need it any more");

        assertThat(guest.says("ada@shop.example").text()).contains("Cancel order W-10002");
        assertThat(guest.says("yes").effects()).hasSize(1);
        assertThat(guest.says("cancel all my orders").text())
                .doesNotContain("W-10001")
                .doesNotContain("W-10003");
    }

    @Test
    void anAddressIsChangedToOneThatTheShopKnows() {
        var _ = ada.says("Change the shipping address of W-10001 to the one of W-10002");

        assertThat(ada.says("yes").effects()).hasSize(1);
        assertThat(asked).containsExactly(new ChangeAddress(PAID, OFFICE));
    }

    @Test
    void aMissingAddressIsAsked() {
        assertThat(ada.says("change the shipping address of W-10002").asks()).isEqualTo("address");
        assertThat(ada.says("well").text()).contains("divided by commas");
        assertThat(ada.says("12 Elm Street, Chicago, IL 60614").asks()).isEqualTo("confirm");
        var _ = ada.says("yes");

        assertThat(asked).containsExactly(new ChangeAddress(PLACED, HOME));
    }

    @Test
    void aPaymentMovesToAnotherWay() {
        var _ = ada.says("change the payment of W-10002 to my Visa");
        var _ = ada.says("yes");

        assertThat(asked).containsExactly(new ChangePayment(PLACED, "card-ada"));
    }

    @Test
    void aCancellationInChineseIsConfirmedInChinese() {
        assertThat(adaInChinese.says("取消订单 W-10002，不想要了").text())
                .contains("取消订单 W-10002（电热水壶），")
                .contains("退回PayPal")
                .contains("确认就这样办吗？");
        assertThat(asked).isEmpty();
        assertThat(adaInChinese.says("是的").text()).contains("已经提交给店铺");
        assertThat(asked).containsExactly(CANCELLED);
    }

    @Test
    void aReturnInChineseAsksForTheGoodsAndTheWay() {
        assertThat(adaInChinese.says("W-10004 我要退货").asks()).isEqualTo("items");
        assertThat(adaInChinese.says("登山靴").asks()).isEqualTo("payment");
        assertThat(adaInChinese.says("礼品卡").text()).contains("订单 W-10004 退货：登山靴");
        assertThat(adaInChinese.says("不用").text()).contains("什么都没有改动");
        assertThat(asked).isEmpty();
    }

    @Test
    void anExchangeInChineseOffersTheNearest() {
        Told told = adaInChinese.says("W-10004 的登山靴想换货，换成 10 码");

        assertThat(told.asks()).isEqualTo("new_items");
        assertThat(told.buttons()).startsWith("slot:new_items=boots-9");
    }

    @Test
    void aRefusalInChineseNamesTheRule() {
        assertThat(adaInChinese.says("取消订单 W-10003").text())
                .contains("订单 W-10003 不能取消")
                .contains("只有待处理的订单可以取消");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "12345", "???", "。"})
    void littleAfterAQuestionAsksAgain(String text) {
        var _ = ada.says("I want to return something from W-10004");

        assertThat(ada.says(text).asks()).isEqualTo("items");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂", "12345", "。"})
    void littleInsteadOfYesDoesNothing(String text) {
        var _ = ada.says("Cancel order W-10002, I don't need it any more");

        assertThat(ada.says(text).asks()).isEqualTo("confirm");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the boots and ", "登山靴", "no. ", "8 ", "🙂"})
    void fourThousandCharactersAreAnswered(String repeated) {
        var _ = ada.says("I want to return something from W-10004");

        assertThat(ada.says(repeated.repeat(4_000 / repeated.length())).asks())
                .isNotEqualTo("nothing");
        assertThat(asked).isEmpty();
    }

    @Test
    void whoKnowsNoneOfItGetsAPerson() {
        var _ = ada.says("I want to return something from W-10004");
        var _ = ada.says("hm");
        var _ = ada.says("hm");

        assertThat(ada.hears("hm", null).toString()).contains("NOT_COVERED");
    }

    @Test
    void whatTheDialogueKnowsSurvivesItsFrame() {
        Wish wish =
                Wish.said(Sort.SWAP, "the \"boots\" 靴", List.of("W-10004"), Ground.DEFECTIVE)
                        .answering(Slot.NEW_ITEMS, "size 9")
                        .asking(Slot.PAYMENT)
                        .of("W-10004")
                        .with(List.of("boots-8"))
                        .into(List.of("boots-9"))
                        .paidBy("card-ada")
                        .to(HOME);
        Memory memory =
                new Memory(
                        List.of(wish),
                        0,
                        Slot.PAYMENT,
                        Memory.COLLECT,
                        new Details(Map.of(Slot.EMAIL, "ada@shop.example")));

        Frame frame = memory.frame(new Intent("returns_and_refunds"));

        assertThat(Memory.of(frame, new Details(frame.slots().read().orElseThrow())))
                .isEqualTo(memory);
    }
}
