package io.parley.cli.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.scenarios.script.Ending.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionCheckTest {
    private static final Map<String, List<String>> SWAP =
            details("order", "D-1", "items", "a,b", "new_items", "x,y", "payment", "card_1");

    @Test
    void the_same_is_as_expected_with_pieces_in_any_order() {
        assertThat(check(SWAP, SWAP)).isEmpty();
        assertThat(check(SWAP, with(SWAP, "items", "b,a", "new_items", "y,x"))).isEmpty();
    }

    @Test
    void pieces_are_compared_with_what_they_become() {
        assertThat(check(SWAP, with(SWAP, "new_items", "y,x")))
                .singleElement()
                .asString()
                .endsWith(
                        """
                        different is:
                          1: items were to become others of the new_items\
                        """);
    }

    @Test
    void in_any_order_each_is_held_against_the_nearest() {
        Action first = new Action("cancel_order", details("order", "D-1"));
        Action second = new Action("cancel_order", details("order", "D-2", "reason", "late"));
        Asked one = new Asked("cancel_order", first.details(), "done");
        Asked two = new Asked("cancel_order", second.details(), "done");
        Asked late = new Asked("cancel_order", details("order", "D-2"), "done");

        assertThat(ActionCheck.of(List.of(first, second), List.of(two, one))).hasSize(1);
        assertThat(ActionCheck.inAnyOrder(List.of(first, second), List.of(two, one))).isEmpty();
        assertThat(ActionCheck.inAnyOrder(List.of(first, second), List.of(late, one)))
                .singleElement()
                .asString()
                .endsWith(
                        """
                        different is:
                          2: reason was to be late and is nothing\
                        """);
        assertThat(ActionCheck.inAnyOrder(List.of(first), List.of(two, one)))
                .singleElement()
                .asString()
                .endsWith("2: cancel_order was not to be asked");
    }

    @Test
    void as_many_of_the_same_piece_are_wanted() {
        Map<String, List<String>> two = with(SWAP, "items", "a,a", "new_items", "x,x");

        assertThat(check(two, two)).isEmpty();
        assertThat(check(two, with(SWAP, "items", "a", "new_items", "x"))).hasSize(1);
    }

    @Test
    void another_detail_is_told_with_both_sides() {
        assertThat(check(SWAP, with(SWAP, "payment", "card_2")))
                .containsExactly(
                        """
                        the shop was to be asked:
                          exchange_items order D-1, items [a, b], new_items [x, y], payment card_1
                        and was asked:
                          exchange_items order D-1, items [a, b], new_items [x, y], payment card_2
                        different is:
                          1: payment was to be card_1 and is card_2\
                        """);
    }

    @Test
    void a_detail_too_many_or_too_few_is_another() {
        Map<String, List<String>> less = details("order", "D-1");
        Map<String, List<String>> more = details("order", "D-1", "reason", "late");

        assertThat(differences("cancel_order", more, less))
                .contains("reason was to be late and is nothing");
        assertThat(differences("cancel_order", less, more))
                .contains("reason was to be nothing and is late");
    }

    @Test
    void one_too_many_and_one_too_few_are_told() {
        Action cancel = new Action("cancel_order", details("order", "D-1"));
        Asked cancelled = new Asked("cancel_order", details("order", "D-1"), "refused");

        assertThat(ActionCheck.of(List.of(cancel), List.of()).getFirst())
                .contains("and was asked:\n  nothing", "1: cancel_order was not asked");
        assertThat(ActionCheck.of(List.of(), List.of(cancelled)).getFirst())
                .contains(
                        "to be asked:\n  nothing",
                        "cancel_order order D-1 (refused)",
                        "1: cancel_order was not to be asked");
    }

    @Test
    void the_order_counts() {
        List<Action> expected =
                List.of(
                        new Action("cancel_order", details("order", "D-1")),
                        new Action("cancel_order", details("order", "D-2")));
        List<Asked> asked =
                List.of(
                        new Asked("cancel_order", details("order", "D-2"), "done"),
                        new Asked("cancel_order", details("order", "D-1"), "done"));

        assertThat(ActionCheck.of(expected, asked).getFirst())
                .contains("1: order was to be D-1 and is D-2", "2: order was to be D-2 and is D-1");
    }

    @Test
    void amounts_are_compared_as_money() {
        Map<String, List<String>> wanted = details("amount", "12.5");

        assertThat(differences("refund_keep", wanted, details("amount", "12.50 USD"))).isEmpty();
        assertThat(
                        differences(
                                "refund_keep",
                                details("amount", "12.5 CNY"),
                                details("amount", "12.50 USD")))
                .contains("amount was to be 12.5 CNY and is 12.50 USD");
        assertThat(differences("refund_keep", wanted, details("amount", "12.51 USD"))).isNotEmpty();
    }

    @Test
    void another_kind_is_told() {
        assertThat(
                        ActionCheck.of(
                                        List.of(new Action("return_items", SWAP)),
                                        List.of(new Asked("exchange_items", SWAP, null)))
                                .getFirst())
                .contains("return_items was to be asked, not exchange_items", "(not answered)");
    }

    private static List<String> check(
            Map<String, List<String>> wanted, Map<String, List<String>> came) {
        return ActionCheck.of(
                List.of(new Action("exchange_items", wanted)),
                List.of(new Asked("exchange_items", came, "done")));
    }

    private static String differences(
            String kind, Map<String, List<String>> wanted, Map<String, List<String>> came) {
        return String.join(
                "",
                ActionCheck.of(
                        List.of(new Action(kind, wanted)), List.of(new Asked(kind, came, "done"))));
    }

    private static Map<String, List<String>> with(
            Map<String, List<String>> details, String... pairs) {
        Map<String, List<String>> changed = new LinkedHashMap<>(details);
        changed.putAll(details(pairs));
        return changed;
    }

    private static Map<String, List<String>> details(String... pairs) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            details.put(pairs[i], List.of(pairs[i + 1].split(",")));
        }
        return details;
    }
}
