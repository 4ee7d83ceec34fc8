package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestScenariosTest {
    private static final String SKIPPED =
            """
            - name: claimed
              merchant: demo
              turns: [ agent: { as: mei, does: claim } ]
            """;

    @TempDir Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void mistakes_are_told_and_nothing_is_played() throws IOException {
        Path file = write("a.yaml", "- name: n\n  merchant: demo\n  turn: []");

        assertThat(run("test", file.toString())).isEqualTo(2);
        assertThat(told.toString())
                .contains(file + ":3: 'turn' is no key here", "2 mistakes; nothing was played.");
    }

    @Test
    void what_makes_no_sense_is_said_at_once() throws IOException {
        Path file = write("a.yaml", SKIPPED);

        assertThat(run("test", file.toString(), folder + "/b.yaml", "--json", "/no/such/folder/x"))
                .isEqualTo(2);
        assertThat(told.toString()).contains("there is no file", "--json: the folder of");
    }

    @Test
    void a_choice_of_no_scenario_is_refused() throws IOException {
        Path file = write("a.yaml", SKIPPED);

        assertThat(run("test", file.toString(), "--only", "greeting")).isEqualTo(2);
        assertThat(told.toString()).contains("no name of a scenario contains 'greeting'");
    }

    /// No sandbox is started, which these tests could not do.
    @Test
    void a_run_in_which_nothing_could_be_played_is_no_success() throws IOException {
        Path file = write("a.yaml", SKIPPED);
        Path json = folder.resolve("results.json");

        assertThat(run("test", file.toString(), "--only", "CLAIM", "--json", json.toString()))
                .isEqualTo(1);
        assertThat(told.toString())
                .contains("SKIPPED claimed", "not there yet: the agents’ console")
                .contains("1 scenario: 0 passed, 0 failed, 1 skipped");
        assertThat(json).content().contains("\"skipped\" : 1");
    }

    @Test
    void without_a_package_the_way_to_one_is_named() throws IOException {
        Path file = write("a.yaml", "- name: n\n  merchant: demo\n  turns: [ say: hello ]");

        assertThat(run("test", file.toString())).isEqualTo(1);
        assertThat(told.toString()).contains("./mvnw -q package");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        var writer = new PrintWriter(told);
        return Parley.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }
}
