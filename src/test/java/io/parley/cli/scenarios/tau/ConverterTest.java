package io.parley.cli.scenarios.tau;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.cli.scenarios.script.Script;
import io.parley.cli.scenarios.script.ScriptReader;
import io.parley.cli.scenarios.tau.Conversion.LeftOut;
import io.parley.cli.scenarios.tau.Conversion.Made;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConverterTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Shop SHOP =
            new Shop(
                    Map.of(
                            "ada_stone_1",
                            json(
                                    """
                                    {"user_id": "ada_stone_1", "email": "ada@example.com",
                                     "name": {"first_name": "Ada", "last_name": "Stone"},
                                     "address": {"address1": "1 Mill Road", "zip": "12345"},
                                     "payment_methods": {
                                       "credit_card_1": {"id": "credit_card_1",
                                         "source": "credit_card", "last_four": "1111"},
                                       "credit_card_2": {"id": "credit_card_2",
                                         "source": "credit_card", "last_four": "2222"},
                                       "paypal_3": {"id": "paypal_3", "source": "paypal"}}}
                                    """)),
                    Map.of(
                            "#W1000001",
                            order("#W1000001", "delivered", "Desk Fan", "Desk Fan", "Smart Lock"),
                            "#W1000002",
                            order("#W1000002", "pending", "Rain Coat")),
                    Map.of());

    @Test
    void a_template_becomes_sentences_a_shopper_says() {
        Map<String, Object> made =
                older(
                        "Return #W1000001 via credit_card_2: Desk Fan {'color': 'red'}; Smart Lock;"
                                + " Cancel order #W1000002 because ordered by mistake. ",
                        write("return_delivered_order_items", "#W1000001", "credit_card_2"),
                        cancel("ordered by mistake"));

        assertThat(made)
                .containsEntry(
                        "opens",
                        "I'd like to return the desk fan (color red) and the smart lock from order"
                                + " #W1000001, with the refund to my credit card ending 2222.");
        assertThat(knows(made))
                .containsEntry("name", "Ada Stone")
                .containsEntry("postcode", "12345")
                .containsEntry(
                        "more",
                        List.of(
                                "I'd like to cancel order #W1000002 because I ordered it by"
                                        + " mistake.",
                                "no, that's all"))
                .containsEntry("reason", "ordered by mistake")
                .containsEntry("order", Map.of("#W1000001", "#W1000001", "#W1000002", "#W1000002"));
    }

    @Test
    void an_exchange_names_what_is_wanted_and_an_empty_one_the_same_again() {
        Map<String, Object> made =
                older(
                        "For #W1000001, exchange Smart Lock {'color': 'red'} to {'color': 'black',"
                                + " 'size': 'M'}; Desk Fan {'size': 'S'} to {}; via paypal_3. ",
                        write("exchange_delivered_order_items", "#W1000001", "paypal_3"));

        assertThat(made)
                .containsEntry(
                        "opens",
                        "In order #W1000001, I'd like to exchange the smart lock for one with"
                                + " color black, size M, and the desk fan (size S) for the same one"
                                + " again. Please use my paypal for the difference.");
        assertThat(knows(made))
                .containsEntry(
                        "new_items",
                        "smart lock: color black, size M; desk fan (size S): the same one again");
    }

    @Test
    void a_template_ends_where_the_next_begins() {
        Map<String, Object> made =
                older(
                        "Return #W1000001 via paypal_3: Smart Lock; For #W1000002, modify Rain Coat"
                                + " {'size': 'S'} to {'size': 'M'}; via credit_card_1. ");

        assertThat(knows(made))
                .containsEntry(
                        "items",
                        Map.of("#W1000001", "the smart lock", "#W1000002", "the rain coat"))
                .containsEntry(
                        "payment",
                        Map.of("#W1000001", "paypal", "#W1000002", "credit card ending 1111"));
    }

    @Test
    void an_address_is_said_in_all_its_parts() {
        Map<String, Object> made =
                older(
                        "For #W1000002, change address to {'order_id': '#W1000002', 'address1':"
                                + " '1 Mill Road', 'address2': '', 'city': 'Ely', 'country': 'USA',"
                                + " 'state': 'NY', 'zip': '12345'} (same as #W1000001). For"
                                + " #W1000002, change payment to paypal_3. ");

        assertThat(knows(made)).containsEntry("address", "1 Mill Road, Ely, NY 12345, USA");
        assertThat(String.valueOf(made.get("opens")))
                .endsWith("to 1 Mill Road, Ely, NY 12345, USA.");
    }

    @Test
    void free_words_are_turned_to_the_first_person() {
        Map<String, Object> made =
                newer(
                        "You bought a lock and want the agent to explain it to you. You want to"
                                + " return your rain coat (do not reveal why). Ask the agent how"
                                + " much you get back.",
                        "You are polite.");

        assertThat(made)
                .containsEntry(
                        "opens",
                        "I bought a lock and want you to explain it to me. I want to return my"
                                + " rain coat.");
        assertThat(knows(made).get("more"))
                .isEqualTo(List.of("I want to know how much I get back.", "no, that's all"));
    }

    @Test
    void what_depends_on_a_question_answers_it_and_what_cannot_be_had_has_another() {
        Map<String, Object> made =
                newer(
                        "You want to exchange the desk fan to a red one. If red is not available,"
                                + " you'd go for blue. If the agent asks for confirmation, only"
                                + " exchange one.",
                        "If asked for your zip code, say 54321 first. If that fails, say 12345.");

        assertThat(knows(made))
                .containsEntry("confirm", List.of("Only exchange one.", "yes"))
                .containsEntry("instead", "I'd go for blue.")
                .containsEntry("new_items", List.of("a red one", "I'd go for blue."))
                .containsEntry("postcode", List.of("54321", "12345"));
    }

    @Test
    void what_the_words_do_not_lead_to_is_left_out() {
        assertThat(
                        converted(
                                "You want to change the rain coat.",
                                write("modify_pending_order_items", "#W1000002", "paypal_3")))
                .isEqualTo(new LeftOut("t", "payment is not told by the words", "paypal_3"));
        assertThat(converted("You want to cancel it.", cancel("ordered by mistake")))
                .isInstanceOf(LeftOut.class);
        assertThat(converted("You want to cancel it.", cancel("no longer needed")))
                .isInstanceOf(Made.class);
        assertThat(
                        converted(
                                "You want to return the coat. If the agent proposes a refund of"
                                        + " half, smile."))
                .isEqualTo(
                        new LeftOut(
                                "t",
                                "conditional wish",
                                "If the agent proposes a refund of half, smile."));
    }

    @Test
    void a_task_that_ends_with_a_person_expects_that() {
        Map<String, Object> made = newer("You want to undo a cancellation.", "", "transfer");

        assertThat(made.get("end"))
                .isEqualTo(Map.of("state", "waiting_for_agent", "actions", List.of()));
    }

    @Test
    void all_of_the_outside_tasks_are_scenarios_or_left_out_with_a_reason(@TempDir Path folder)
            throws Exception {
        String data = System.getenv("PARLEY_DATA");
        Assumptions.assumeTrue(data != null, "PARLEY_DATA is not set: it names the outside data");
        TauFolder tau = new TauFolder(Path.of(data, "tau-retail"));
        Shop shop = tau.shop();
        for (String file : List.of("tasks_tau2_train.jsonl", "tasks_tau1_train.jsonl")) {
            List<Map<String, Object>> made = new ArrayList<>();
            List<Task> tasks = tau.tasks(file, shop);
            for (Task task : tasks) {
                switch (new Converter(shop).convert(task)) {
                    case Made one -> made.add(one.scenario());
                    case LeftOut one -> assertThat(one.reason()).isNotBlank();
                }
            }
            assertThat(made).hasSizeGreaterThan(tasks.size() * 85 / 100);
            Path written = folder.resolve(file + ".yaml");
            Files.writeString(written, ScenarioText.of(made));
            Script script = ScriptReader.read(List.of(written));
            assertThat(script.mistakes()).isEmpty();
            assertThat(script.scenarios()).hasSameSizeAs(made);
        }
    }

    private static Map<String, Object> older(String words, String... actions) {
        return made(
                """
                {"task_id": "t", "user_id": "ada_stone_1", "instruction": "Your name is Ada Stone \
                and your zip code is 12345. You are calm, polite. %s", "actions": [%s]}
                """
                        .formatted(words, String.join(",", actions)));
    }

    private static Map<String, Object> newer(String words, String notes, String... actions) {
        return made(task(words, notes, actions));
    }

    private static Conversion converted(String words, String... actions) {
        return convert(task(words, "", actions));
    }

    private static String task(String words, String notes, String... actions) {
        String calls =
                String.join(",", actions)
                        .replace("transfer", "{\"name\": \"transfer_to_human_agents\"}");
        return """
        {"task_id": "t", "reason_for_call": "%s", "task_instructions": "%s",
         "known_info": "You are Ada Stone in zip code 12345.", "actions": [%s]}
        """
                .formatted(words, notes, calls);
    }

    private static Map<String, Object> made(String task) {
        return convert(task) instanceof Made made
                ? made.scenario()
                : Map.of("left out", convert(task));
    }

    private static Conversion convert(String task) {
        return new Converter(SHOP).convert(new TaskForm(SHOP).read(json(task)));
    }

    @SuppressWarnings("unchecked") // What a shopper knows is a part with keys
    private static Map<String, Object> knows(Map<String, Object> scenario) {
        return (Map<String, Object>) scenario.getOrDefault("knows", scenario);
    }

    private static String write(String name, String order, String payment) {
        return """
        {"name": "%s", "arguments": {"order_id": "%s", "payment_method_id": "%s"}}
        """
                .formatted(name, order, payment);
    }

    private static String cancel(String reason) {
        return """
        {"name": "cancel_pending_order",
         "arguments": {"order_id": "#W1000002", "reason": "%s"}}
        """
                .formatted(reason);
    }

    private static JsonNode order(String number, String status, String... names) {
        List<String> items = new ArrayList<>();
        for (String name : names) {
            items.add("{\"name\": \"%s\", \"item_id\": \"1\"}".formatted(name));
        }
        return json(
                """
                {"order_id": "%s", "user_id": "ada_stone_1", "status": "%s", "items": [%s],
                 "payment_history": [{"payment_method_id": "credit_card_1"}]}
                """
                        .formatted(number, status, String.join(",", items)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
