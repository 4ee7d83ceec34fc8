package io.parley.cli.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.cli.process.JsonFile;
import io.parley.cli.scenarios.play.Asked;
import io.parley.cli.scenarios.play.Exchange;
import io.parley.cli.scenarios.play.Result;
import io.parley.cli.scenarios.play.Turn;
import io.parley.cli.scenarios.play.Verdict;
import io.parley.cli.scenarios.script.Course;
import io.parley.cli.scenarios.script.Ending;
import io.parley.cli.scenarios.script.Scenario;
import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.local.sandbox.Glimpse.Seen;
import io.parley.local.sandbox.Glimpse.Shown;
import io.parley.platform.yaml.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Result PASSED =
            result("greeting", 3, new Verdict.Passed(), List.of(hello()));
    private static final Result FAILED =
            result("我的快递", 12, new Verdict.Failed("turn 1, say: hi\n  no"), List.of());
    private static final Result SKIPPED =
            result("with an agent", 101, new Verdict.Skipped("not there yet: x"), List.of());

    @TempDir Path folder;

    @Test
    void the_table_says_what_did_not_pass_and_why() {
        assertThat(ResultTable.of(List.of(PASSED, FAILED, SKIPPED)))
                .isEqualTo(
                        """
                        FAILED 我的快递 (a.yaml:12)
                          turn 1, say: hi
                            no

                        SKIPPED with an agent (a.yaml:101): not there yet: x

                        greeting       a.yaml:3    passed    1.23 s
                        我的快递       a.yaml:12   failed    1.23 s
                        with an agent  a.yaml:101  skipped   1.23 s

                        3 scenarios: 1 passed, 1 failed, 1 skipped
                        """);
    }

    @Test
    void the_report_has_the_figures_and_every_turn() throws Exception {
        Path file = folder.resolve("results.json");

        new JsonFile(file).write(ResultReport.of(List.of(PASSED, FAILED)));

        JsonNode report = new ObjectMapper().readTree(file.toFile());
        assertThat(report.get("figures").toString())
                .isEqualTo("{\"passed\":1,\"failed\":1,\"skipped\":0}");
        assertThat(report.at("/scenarios/0").toString())
                .isEqualTo(
                        """
                        {"name":"greeting","file":"a.yaml","line":3,"passed":true,"skipped":false,\
                        "reason":null,"seconds":1.234,"asked":[{"kind":"repair",\
                        "details":{"order":["D-1"]},"outcome":"done"}],"turns":[{"did":"say: hello",\
                        "intent":"small_talk","confidence":0.9,"state":"with_bot",\
                        "replies":[{"kind":"quick_replies","text":"hello","asks":null,\
                        "choices":[{"id":"a","label":"A"}]}]}]}\
                        """);
        assertThat(report.at("/scenarios/1/reason").asText()).startsWith("turn 1");
    }

    @Test
    void only_a_run_in_which_something_passed_and_nothing_failed_is_good() {
        assertThat(Tally.of(List.of(PASSED, SKIPPED)).isGood()).isTrue();
        assertThat(Tally.of(List.of(PASSED, FAILED)).isGood()).isFalse();
        assertThat(Tally.of(List.of(SKIPPED)).isGood()).isFalse();
    }

    @Test
    void a_long_name_is_cut_by_the_width_it_has() {
        assertThat(Columns.cut("快递到哪了", 6)).isEqualTo("快递…");
        assertThat(Columns.cut("快递到哪了", 10)).isEqualTo("快递到哪了");
        assertThat(Columns.cut("parcel", 4)).isEqualTo("par…");
    }

    private static Exchange hello() {
        Shown shown = new Shown("quick_replies", "hello", null, List.of(new Choice("a", "A")));
        Seen seen =
                new Seen(
                        1,
                        "shopper:1",
                        "assistant-replied",
                        "shopper:1",
                        "small_talk",
                        0.9,
                        List.of(shown));
        return new Exchange(
                new Place(Path.of("a.yaml"), 4),
                "say: hello",
                new Turn("with_bot", List.of(seen)),
                List.of());
    }

    private static Result result(String name, int line, Verdict verdict, List<Exchange> exchanges) {
        return new Result(
                new Scenario(
                        name,
                        new Place(Path.of("a.yaml"), line),
                        new Scenario.Setting("demo", null, Language.EN, null),
                        new Course.Turns(List.of()),
                        Ending.ANY),
                verdict,
                exchanges,
                List.of(new Asked("repair", Map.of("order", List.of("D-1")), "done")),
                Duration.ofMillis(1234));
    }
}
