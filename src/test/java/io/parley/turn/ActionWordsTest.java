package io.parley.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.ActionOutcome.Refused;
import io.parley.commerce.ActionOutcome.Uncertain;
import io.parley.commerce.Address;
import io.parley.commerce.Language;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.platform.Messages;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a shopper reads about what became of an action.
class ActionWordsTest {
    private static final ActionWords WORDS = new ActionWords(new Messages(Houses.class));
    private static final OrderNumber ONE = new OrderNumber("#W1");
    private static final List<String> ITEM = List.of("1");
    private static final Address HOME = new Address(List.of("1 Road"), "C", "", "1", "US");

    private static Money dollars(long cents) {
        return new Money(cents, Currency.getInstance("USD"));
    }

    static Stream<ShopAction> actions() {
        return Stream.of(
                new ShopAction.CancelOrder(ONE, "no longer needed"),
                new ShopAction.ChangeAddress(ONE, HOME),
                new ShopAction.ChangeItems(ONE, ITEM, ITEM, "p"),
                new ShopAction.ChangePayment(ONE, "p"),
                new ShopAction.ReturnItems(ONE, ITEM, "p"),
                new ShopAction.ExchangeItems(ONE, ITEM, ITEM, "p"),
                new ShopAction.Repair(ONE, ITEM),
                new ShopAction.RefundKeep(ONE, ITEM, dollars(5)),
                new ShopAction.ChangeShopperAddress(HOME));
    }

    @Test
    void every_action_is_among_them() {
        assertThat(actions())
                .extracting(action -> (Object) action.getClass())
                .containsExactlyInAnyOrder((Object[]) ShopAction.class.getPermittedSubclasses());
    }

    /// A text that is not there is an exception.
    @ParameterizedTest
    @MethodSource("actions")
    void every_outcome_of_every_action_has_its_words_in_every_language(ShopAction action) {
        for (Language language : Language.values()) {
            Stream.concat(
                            Stream.of(new Done(null), new Done(dollars(500)), new Uncertain()),
                            Stream.of(Refusal.values()).map(Refused::new))
                    .forEach(outcome -> {
                        String told = WORDS.tell(language, action, outcome);
                        assertThat(told).doesNotContain("{").doesNotContain("null");
                        assertThat(told.contains("#W1")).isEqualTo(action.about() != null);
                        assertThat(WORDS.tell(language, null, outcome)).isNotBlank();
                    });
        }
    }

    private static String tell(ShopAction action, ActionOutcome outcome) {
        return WORDS.tell(Language.EN, action, outcome);
    }

    @Test
    void money_is_told_with_what_moves_it() {
        ShopAction change = new ShopAction.ChangeItems(ONE, ITEM, ITEM, "p");
        ShopAction back = new ShopAction.ReturnItems(ONE, ITEM, "p");

        assertThat(tell(change, new Done(dollars(1250))))
                .isEqualTo("The items of your order #W1 are changed. $12.50 goes back to you.");
        assertThat(tell(change, new Done(dollars(-1250))))
                .endsWith("changed. You pay $12.50 more.");
        assertThat(tell(back, new Done(dollars(1250))))
                .endsWith("$12.50 goes back to you once the goods are back.");
    }

    @Test
    void a_refusal_says_why() {
        assertThat(
                        WORDS.tell(
                                Language.ZH,
                                new ShopAction.CancelOrder(ONE, "no longer needed"),
                                new Refused(Refusal.WRONG_STATUS)))
                .isEqualTo("店铺未能取消您的订单 #W1：订单的状态已不允许这样处理。");
    }
}
