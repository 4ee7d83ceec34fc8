package io.parley.cli.scenarios.tau;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Write MUG_TO_BIG = change("#W1", "mug-s", "mug-l", "gift_card_1");

    private static final Shop SHOP =
            new Shop(
                    Map.of(
                            "ada",
                            json(
                                    """
                                    {"payment_methods": {
                                      "gift_card_1": {"source": "gift_card", "balance": 10.5},
                                      "credit_card_2": {"source": "credit_card"},
                                      "paypal_3": {"source": "paypal"}}}
                                    """)),
                    Map.of(
                            "#W1", order("pending", 20.1, "credit_card_2"),
                            "#W2", order("pending", 9.9, "gift_card_1"),
                            "#W3", order("delivered", 20, "credit_card_2"),
                            "#W4", order("processed", 20, "credit_card_2")),
                    Map.of(
                            "mug",
                            json(
                                    """
                                    {"variants": {
                                      "mug-s": {"available": true, "price": 20},
                                      "mug-m": {"available": true, "price": 25.05},
                                      "mug-l": {"available": true, "price": 36.2},
                                      "mug-x": {"available": false, "price": 20}}}
                                    """)));

    @Test
    void a_gift_card_that_does_not_cover_the_difference_is_refused() {
        assertRefused(MUG_TO_BIG);
        assertRefused(exchange("#W3", "mug-s", "mug-l", "gift_card_1"));
        assertDone(change("#W1", "mug-s", "mug-m", "gift_card_1"));
        assertDone(change("#W1", "mug-s", "mug-l", "paypal_3"));
    }

    @Test
    void what_a_cancelled_order_gives_back_is_there_for_the_next() {
        Write cancel = cancel("#W2");

        assertThat(done(cancel, MUG_TO_BIG)).containsExactly(cancel, MUG_TO_BIG);
        assertThat(done(MUG_TO_BIG, cancel)).containsExactly(cancel);
    }

    @Test
    void what_is_paid_from_a_gift_card_is_gone() {
        Write small = change("#W1", "mug-s", "mug-m", "gift_card_1");
        Write next = exchange("#W3", "mug-s", "mug-m", "gift_card_1");
        Write third = change("#W2", "mug-s", "mug-m", "gift_card_1");

        assertThat(done(small, third, next)).containsExactly(small, third);
        assertThat(done(next, third, small)).containsExactly(next, third, small);
        assertThat(done(pay("#W2", "paypal_3"), MUG_TO_BIG)).hasSize(2);
    }

    @Test
    void a_change_of_payment_needs_the_whole_total_and_another_way() {
        assertRefused(pay("#W1", "gift_card_1"));
        assertRefused(pay("#W1", "credit_card_2"));
        assertRefused(pay("#W1", "credit_card_9"));
        assertDone(pay("#W1", "paypal_3"));
        assertThat(done(pay("#W1", "paypal_3"), pay("#W1", "credit_card_2"))).hasSize(1);
    }

    @Test
    void what_cannot_be_had_is_refused() {
        assertRefused(exchange("#W3", "mug-s", "mug-x", "credit_card_2"));
        assertRefused(exchange("#W3", "mug-m", "mug-l", "credit_card_2"));
        assertRefused(change("#W1", "mug-s", "cup", "credit_card_2"));
    }

    @Test
    void an_order_that_came_further_is_not_changed_and_a_change_is_done_once() {
        assertRefused(cancel("#W3"));
        assertRefused(cancel("#W4"));
        assertRefused(cancel("#W5"));
        assertRefused(sendBack("#W1", "credit_card_2"));
        assertRefused(sendBack("#W3", "paypal_3"));
        Write change = change("#W1", "mug-s", "mug-m", "paypal_3");
        assertThat(done(change, cancel("#W1"), change)).containsExactly(change);
        Write back = sendBack("#W3", "gift_card_1");
        assertThat(done(back, exchange("#W3", "mug-s", "mug-m", "paypal_3"), back))
                .containsExactly(back);
    }

    private static void assertDone(Write write) {
        assertThat(done(write)).containsExactly(write);
    }

    private static void assertRefused(Write write) {
        assertThat(done(write)).isEmpty();
    }

    private static List<Write> done(Write... writes) {
        return new Rehearsal(SHOP).done(Stream.of(writes).toList());
    }

    private static Write cancel(String order) {
        return write("cancel_pending_order", order, "\"reason\": \"no longer needed\"");
    }

    private static Write pay(String order, String payment) {
        return write("modify_pending_order_payment", order, by(payment));
    }

    private static Write sendBack(String order, String payment) {
        return write(
                "return_delivered_order_items", order, by(payment) + ", \"item_ids\": [\"mug-s\"]");
    }

    private static Write change(String order, String item, String other, String payment) {
        return write("modify_pending_order_items", order, swap(item, other, payment));
    }

    private static Write exchange(String order, String item, String other, String payment) {
        return write("exchange_delivered_order_items", order, swap(item, other, payment));
    }

    private static String swap(String item, String other, String payment) {
        return by(payment)
                + ", \"item_ids\": [\"%s\"], \"new_item_ids\": [\"%s\"]".formatted(item, other);
    }

    private static String by(String payment) {
        return "\"payment_method_id\": \"%s\"".formatted(payment);
    }

    private static Write write(String name, String order, String rest) {
        return new Write(name, json("{\"order_id\": \"%s\", %s}".formatted(order, rest)));
    }

    private static JsonNode order(String status, double total, String payment) {
        return json(
                """
                {"user_id": "ada", "status": "%s",
                 "items": [{"item_id": "mug-s", "product_id": "mug", "price": 20}],
                 "payment_history": [{"payment_method_id": "%s", "amount": %s}]}
                """
                        .formatted(status, payment, total));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
