package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.local.EnginesResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class PhrasesCommandIT {
    private static final String LINE = "{\"text\":\"polish my badge\",\"intent\":\"account\"}\n";

    @TempDir Path folder;

    private final Terminal terminal = new Terminal();
    private final String merchant = "phrased-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void add() {
        terminal.well("merchant", "add", merchant, "--name", "P");
    }

    @Test
    void phrases_are_tried_taken_shown_and_given_up_again() {
        String file = file(LINE);

        terminal.well("phrases", "check", file, "--merchant", merchant);
        assertThat(terminal.out())
                .containsPattern("your phrases +1 +0.0 % ")
                .containsPattern("shipped phrases +[5-9],?\\d{3} +\\d\\d\\.\\d % +\\d\\d\\.\\d % ")
                .contains("account (yours)", "Nothing was changed");
        terminal.well("phrases", "show", "--merchant", merchant);
        assertThat(terminal.err()).contains("Version 0, 0 phrases.");

        terminal.well("phrases", "set", file, "--merchant", merchant);
        assertThat(terminal.out()).contains("Live: version 1 with 1 phrases.");
        terminal.well("phrases", "show", "--merchant", merchant);
        assertThat(terminal.out()).endsWith(LINE);
        assertThat(terminal.err()).contains("Version 1, 1 phrases.");

        terminal.well("phrases", "undo", "--merchant", merchant);
        assertThat(terminal.out())
                .contains("Live: the shipped phrases alone, in place of version 1.");
        assertThat(terminal.run("phrases", "undo", "--merchant", merchant)).isEqualTo(1);
        assertThat(terminal.err()).contains("has no phrases of its own. Give it some");
    }

    @Test
    void a_faulty_file_is_told_line_by_line_and_not_taken() {
        String file = file(LINE + "{\"text\": \"x\", \"intent\": \"human\"}\nnonsense\n");

        assertThat(terminal.run("phrases", "set", file, "--merchant", merchant)).isEqualTo(1);
        assertThat(terminal.err())
                .contains(file + ":2: intent: \"human\" is not known")
                .contains(file + ":3: column")
                .contains("Nothing was taken; faults: 2.");
    }

    @Test
    void what_is_not_there_is_named_with_what_to_do() {
        String file = file(LINE);

        assertThat(terminal.run("phrases", "check", "nowhere", "--merchant", merchant))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("nowhere cannot be read");
        assertThat(terminal.run("phrases", "check", file, "--merchant", "nobody")).isEqualTo(1);
        assertThat(terminal.err()).contains("Add it first: parley merchant add nobody");
        assertThat(terminal.run("phrases", "check", file, "--merchant", "NO")).isEqualTo(2);
    }

    @Test
    void a_token_is_a_shoppers_or_the_merchants() {
        assertThat(terminal.run("token", "--merchant", merchant)).isEqualTo(2);
        assertThat(
                        terminal.run(
                                "token",
                                "--merchant",
                                merchant,
                                "--shopper",
                                "mei",
                                "--administration"))
                .isEqualTo(2);
        assertThat(terminal.run("token", "--merchant", merchant, "--administration")).isZero();
    }

    private String file(String lines) {
        try {
            return Files.writeString(folder.resolve("phrases.jsonl"), lines).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
