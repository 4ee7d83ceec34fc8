package io.parley.cli.scenarios.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.scenarios.script.Course.Knowledge;
import io.parley.cli.scenarios.script.Course.Turns;
import io.parley.cli.scenarios.script.Ending.Action;
import io.parley.cli.scenarios.script.Expectation.Reply;
import io.parley.commerce.Language;
import io.parley.platform.yaml.Mistake;
import io.parley.platform.yaml.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptReaderTest {
    private static final String HEAD = "- name: n\n  merchant: demo\n";

    @TempDir Path folder;

    @Test
    void turns_are_read_with_all_their_keys() throws IOException {
        Scenario scenario =
                only(
                        """
                        - name: where is my order, by number
                          merchant: tau
                          shopper: { id: yusuf_rossi_9620 }
                          locale: zh
                          now: 2026-11-11T20:00:00+08:00
                          turns:
                            - say: "where is my order #W2378156?"
                              expect:
                                intent: order_tracking
                                state: with_bot
                                asks: email
                                silent: false
                                reply:
                                  kind: order_timeline
                                  contains: ["#W2378156", "delivered"]
                                  lacks: refund
                            - tap: exchange
                            - fill: { order: "#W2378156", email: "yusuf@example.com" }
                            - wait: 1d12h
                            - agent: { as: mei, does: reply, text: "hello" }
                            - parcel: { tracking_number: "SF1", milestone: out_for_delivery }
                          end:
                            state: closed
                            outcome: contained
                            lacks_events: [handed_over, message-failed]
                            actions:
                              - return_items: { order: "#W2378156", items: ["1"], payment: card }
                        """);

        assertThat(scenario.setting())
                .isEqualTo(
                        new Scenario.Setting(
                                "tau",
                                "yusuf_rossi_9620",
                                Language.ZH,
                                Instant.parse("2026-11-11T12:00:00Z")));
        List<Step> steps = ((Turns) scenario.course()).steps();
        assertThat(steps.getFirst().place().line()).isEqualTo(7);
        assertThat(steps.getFirst().expect())
                .isEqualTo(
                        new Expectation(
                                "order_tracking",
                                "with_bot",
                                new Reply(
                                        "order_timeline",
                                        List.of("#W2378156", "delivered"),
                                        List.of("refund")),
                                "email",
                                false));
        assertThat(steps)
                .extracting(Step::deed)
                .containsExactly(
                        new Deed.Say("where is my order #W2378156?"),
                        new Deed.Tap("exchange"),
                        new Deed.Fill(Map.of("order", "#W2378156", "email", "yusuf@example.com")),
                        new Deed.Wait("1d12h", Duration.ofHours(36)),
                        new Deed.AgentDoes("mei", "reply", "hello"),
                        new Deed.ParcelMoves(null, "SF1", "out_for_delivery", null, null));
        assertThat(scenario.end())
                .isEqualTo(
                        new Ending(
                                "closed",
                                "contained",
                                List.of("handed_over", "message_failed"),
                                List.of(
                                        new Action(
                                                "return_items",
                                                Map.of(
                                                        "order", List.of("#W2378156"),
                                                        "items", List.of("1"),
                                                        "payment", List.of("card")))),
                                false));
    }

    @Test
    void what_a_shopper_knows_is_read_as_it_is_written() throws IOException {
        Scenario scenario =
                only(
                        """
                        name: sends two things back
                        merchant: tau
                        opens: "I want to send back the kettle"
                        knows:
                          name: Isabella Johansson
                          postcode: 07745
                          confirm: [yes, "no"]
                        turns_at_most: 14
                        end: { actions: [] }
                        """);

        assertThat(scenario.course())
                .isEqualTo(
                        new Knowledge(
                                "I want to send back the kettle",
                                Map.of(
                                        "name", Answers.of("Isabella Johansson"),
                                        "postcode", Answers.of("07745"),
                                        "confirm", Answers.of("yes", "no")),
                                14));
        assertThat(scenario.setting().shopper()).isNull();
        assertThat(scenario.setting().locale()).isEqualTo(Language.EN);
    }

    @Test
    void what_is_not_built_yet_is_named() throws IOException {
        Scenario scenario =
                only(
                        HEAD
                                + """
                                  turns:
                                    - say: hi
                                      expect: { state: awaiting_model }
                                    - fill: { email: "a@example.com" }
                                    - agent: { as: mei, does: claim }
                                  end:
                                    outcome: contained
                                    actions: [ cancel_order: { order: "1", reason: late } ]
                                """);

        assertThat(scenario.missing())
                .containsExactly(Part.MODEL, Part.FORMS, Part.AGENTS, Part.REPORT);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong(
                        1,
                        "'nmae' is no key here; allowed are: name, merchant",
                        "- nmae: x\n" + REST),
                wrong(1, "'name' is missing", "- merchant: demo\n  turns: [say: hi]"),
                wrong(2, "'merchant' must be a text", "- name: n\n  merchant: [a]\n" + REST),
                wrong(2, "1 to 40 characters", "- name: n\n  merchant: Tea House\n" + REST),
                wrong(
                        3,
                        "'shopper' must have keys; allowed are: id",
                        HEAD + "  shopper: mei\n" + REST),
                wrong(3, "'locale' is 'de'; allowed are: en, zh", HEAD + "  locale: de\n" + REST),
                wrong(3, "'now' must be a time with offset", HEAD + "  now: tomorrow\n" + REST),
                wrong(1, "either 'turns' or 'opens'", HEAD),
                wrong(1, "either 'turns' or 'opens'", HEAD + "  opens: hi\n" + REST),
                wrong(3, "'turns' is an empty list", HEAD + "  turns: []"),
                wrong(3, "'turns' must be a list", HEAD + "  turns: hi"),
                wrong(3, "'knows' belongs to 'opens'", HEAD + "  knows: { name: A }\n" + REST),
                wrong(4, "'colr' is no key here", HEAD + "  opens: hi\n  knows: { colr: red }"),
                wrong(4, "'email' is an empty list", HEAD + "  opens: hi\n  knows: { email: [] }"),
                wrong(4, "a number from 1 to 999", HEAD + "  opens: hi\n  turns_at_most: many"),
                wrong(4, "a step is exactly one of: say, tap", turn("{ say: a, tap: b }")),
                wrong(4, "a step must have keys", turn("hello")),
                wrong(4, "'say' must be a text", turn("{ say: }")),
                wrong(4, "'wait' must be a span of time", turn("{ wait: soon }")),
                wrong(
                        4,
                        "'does' is 'sleep'; allowed are: claim",
                        turn("{ agent: { as: m, does: sleep } }")),
                wrong(4, "'text' is missing", turn("{ agent: { as: m, does: note } }")),
                wrong(4, "'fill' names no field", turn("{ fill: {} }")),
                wrong(
                        4,
                        "either 'id' or 'tracking_number'",
                        turn("{ parcel: { milestone: lost } }")),
                wrong(
                        4,
                        "'milestone' is 'gone'; allowed are: registered",
                        turn("{ parcel: { id: p, milestone: gone } }")),
                wrong(4, "'expect' expects nothing", turn("{ say: a, expect: {} }")),
                wrong(
                        4,
                        "'state' is 'open'; allowed are: new, with_bot",
                        turn("{ say: a, expect: { state: open } }")),
                wrong(
                        4,
                        "An intent is named like",
                        turn("{ say: a, expect: { intent: Track It } }")),
                wrong(
                        4,
                        "'kind' is 'card'; allowed are: text",
                        turn("{ say: a, expect: { reply: { kind: card } } }")),
                wrong(
                        4,
                        "'contains' is an empty list",
                        turn("{ say: a, expect: { reply: { contains: [] } } }")),
                wrong(4, "'silent' is 'maybe'", turn("{ say: a, expect: { silent: maybe } }")),
                wrong(
                        5,
                        "no event is called 'handed'; there are: episode_opened",
                        HEAD + REST + "  end:\n    lacks_events: [handed]"),
                wrong(
                        4,
                        "'eat_order' is no key here; allowed are: cancel_order",
                        HEAD + REST + "  end: { actions: [ eat_order: {} ] }"),
                wrong(
                        5,
                        "'reasons' is no key here; allowed are: order, reason",
                        HEAD
                                + REST
                                + "  end:\n    actions: [ cancel_order: { reasons: a, order: b } ]"),
                wrong(
                        5,
                        "'reason' of cancel_order is missing",
                        HEAD + REST + "  end:\n    actions: [ cancel_order: { order: b } ]"),
                wrong(
                        5,
                        "each of 'items' becomes the one at its place in 'new_items'",
                        HEAD
                                + REST
                                + "  end:\n    actions: [ change_items: { order: a, items: [b, c],"
                                + " new_items: [d], payment: e } ]"),
                wrong(
                        5,
                        "answers by what is asked about need at least one",
                        HEAD + "  opens: hi\n  knows:\n    payment: {}"),
                wrong(4, "'name' stands here a second time", HEAD + REST + "  name: again"),
                wrong(2, "a scenario must have keys", "\n- hello"),
                wrong(1, "the file holds no scenario", "# nothing"),
                wrong(3, "this is no YAML", HEAD + "  turns: [say: \"hi]"));
    }

    private static final String REST = "  turns: [say: hi]\n";

    private static String turn(String step) {
        return HEAD + "  turns:\n    - " + step;
    }

    private static Arguments wrong(int line, String message, String text) {
        return Arguments.of(line, message, text);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_line(int line, String message, String text)
            throws IOException {
        Script script = ScriptReader.read(List.of(file("wrong.yaml", text)));

        assertThat(script.mistakes())
                .anySatisfy(mistake -> {
                    assertThat(mistake.message()).contains(message);
                    assertThat(mistake.place().line()).isEqualTo(line);
                });
    }

    @Test
    void all_mistakes_of_all_files_are_told() throws IOException {
        Path one = file("one.yaml", turn("{ wait: soon, expct: {} }") + "\n    - { tap: [] }");
        Path two = file("two.yaml", HEAD + "  turns: []");

        assertThat(ScriptReader.read(List.of(two, one)).mistakes())
                .extracting(Mistake::toString)
                .satisfiesExactly(
                        same -> assertThat(same).contains("another scenario is called 'n'"),
                        first -> assertThat(first).startsWith(one + ":4: "),
                        second -> assertThat(second).startsWith(one + ":4: "),
                        third -> assertThat(third).startsWith(one + ":5: "),
                        fourth -> assertThat(fourth).startsWith(two + ":3: "));
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "- name: Käse".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ScriptReader.read(List.of(file)).mistakes())
                .containsExactly(new Mistake(new Place(file, 1), "the file is not in UTF-8"));
    }

    private Scenario only(String text) throws IOException {
        Script script = ScriptReader.read(List.of(file("right.yaml", text)));
        assertThat(script.mistakes()).isEmpty();
        return script.scenarios().getFirst();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
