package io.parley.handlers.aftersales;

import static io.parley.handlers.aftersales.CornerShop.DELIVERED;
import static io.parley.handlers.aftersales.CornerShop.MEIS;
import static io.parley.handlers.aftersales.CornerShop.PAID;
import static io.parley.handlers.aftersales.CornerShop.dollars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.commerce.Money;
import io.parley.commerce.ShopAction;
import io.parley.commerce.ShopAction.CancelOrder;
import io.parley.commerce.ShopAction.ChangeItems;
import io.parley.commerce.ShopAction.ExchangeItems;
import io.parley.commerce.ShopAction.Repair;
import io.parley.commerce.ShopAction.ReturnItems;
import io.parley.handlers.aftersales.Outcome.Plan;
import io.parley.negotiation.Ruling;
import io.parley.negotiation.Verdict;
import io.parley.shop.Order;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class MergingTest {
    private static final Verdict.Allowed ALLOWED =
            new Verdict.Allowed(
                    new Ruling("corner-shop", 1, "all"),
                    Set.of(Verdict.Destination.ANY),
                    List.of(),
                    false,
                    List.of());

    private final Merging merging = new Merging(CornerShop.dossier());

    @Test
    void returnsOfOneOrderBecomeOne() {
        List<Plan> merged =
                merging.merged(
                        List.of(
                                back(DELIVERED, -8000, "boots-8"),
                                back(DELIVERED, -1000, "mug-grey")));

        assertThat(merged)
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.action())
                            .isEqualTo(
                                    new ReturnItems(
                                            DELIVERED.number(),
                                            List.of("boots-8", "mug-grey"),
                                            "card-ada"));
                    assertThat(plan.difference()).isEqualTo(dollars(-9000));
                    assertThat(plan.wish().items()).containsExactly("boots-8", "mug-grey");
                });
    }

    @Test
    void eachItemKeepsWhatItBecomes() {
        Plan blue = swap("shirt-blue-m", "shirt-blue-l", 200);
        Plan lamp = swap("lamp-white", "lamp-black", 1500);

        assertThat(merging.merged(List.of(blue, lamp)))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.action())
                            .isEqualTo(
                                    new ChangeItems(
                                            PAID.number(),
                                            List.of("shirt-blue-m", "lamp-white"),
                                            List.of("shirt-blue-l", "lamp-black"),
                                            "card-ada"));
                    assertThat(plan.difference()).isEqualTo(dollars(1700));
                });
    }

    @Test
    void exchangesAndRepairsAreMergedToo() {
        Plan boots = exchange("boots-8", "boots-9");
        Plan mug = exchange("mug-grey", "mug-white");

        assertThat(merging.merged(List.of(boots, repair("boots-8"), mug, repair("mug-grey"))))
                .extracting(Plan::action)
                .containsExactly(
                        new ExchangeItems(
                                DELIVERED.number(),
                                List.of("boots-8", "mug-grey"),
                                List.of("boots-9", "mug-white"),
                                "card-ada"),
                        new Repair(DELIVERED.number(), List.of("boots-8", "mug-grey")));
    }

    @Test
    void whatIsNamedTwiceIsMeantOnce() {
        Plan boots = back(DELIVERED, -8000, "boots-8");

        assertThat(merging.merged(List.of(boots, boots))).containsExactly(boots);
    }

    @Test
    void piecesNamedAgainInALargerReturnAreMeantOnce() {
        List<Plan> merged =
                merging.merged(
                        List.of(
                                back(DELIVERED, -8000, "boots-8"),
                                back(DELIVERED, -9000, "boots-8", "mug-grey")));

        assertThat(merged)
                .extracting(Plan::action, Plan::difference)
                .containsExactly(
                        tuple(
                                new ReturnItems(
                                        DELIVERED.number(),
                                        List.of("boots-8", "mug-grey"),
                                        "card-ada"),
                                dollars(-9000)));
    }

    @Test
    void otherOrdersAndOtherKindsStayApart() {
        List<Plan> plans =
                List.of(
                        back(DELIVERED, -8000, "boots-8"),
                        back(MEIS, -4000, "lamp-white"),
                        repair("boots-8"),
                        cancel(PAID),
                        cancel(PAID));

        assertThat(merging.merged(plans)).containsExactlyElementsOf(plans);
    }

    private static Plan back(Order order, long cents, String... items) {
        return plan(
                Sort.RETURN,
                order,
                List.of(items),
                List.of(),
                new ReturnItems(order.number(), List.of(items), "card-ada"),
                dollars(cents));
    }

    private static Plan swap(String item, String newItem, long cents) {
        List<String> items = List.of(item);
        List<String> newItems = List.of(newItem);
        return plan(
                Sort.SWAP,
                PAID,
                items,
                newItems,
                new ChangeItems(PAID.number(), items, newItems, "card-ada"),
                dollars(cents));
    }

    private static Plan exchange(String item, String newItem) {
        List<String> items = List.of(item);
        List<String> newItems = List.of(newItem);
        return plan(
                Sort.SWAP,
                DELIVERED,
                items,
                newItems,
                new ExchangeItems(DELIVERED.number(), items, newItems, "card-ada"),
                dollars(0));
    }

    private static Plan repair(String item) {
        return plan(
                Sort.REPAIR,
                DELIVERED,
                List.of(item),
                List.of(),
                new Repair(DELIVERED.number(), List.of(item)),
                null);
    }

    private static Plan cancel(Order order) {
        return plan(
                Sort.CANCEL,
                order,
                List.of(),
                List.of(),
                new CancelOrder(order.number(), "no longer needed"),
                null);
    }

    private static Plan plan(
            Sort sort,
            Order order,
            List<String> items,
            List<String> newItems,
            ShopAction action,
            @Nullable Money difference) {
        Wish wish =
                Wish.said(sort, "please", List.of(), null)
                        .of(order.number().value())
                        .with(items)
                        .into(newItems);
        return new Plan(wish, order, action, ALLOWED, difference);
    }
}
