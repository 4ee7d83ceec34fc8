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
class PolicyCommandIT {
    private static final String DOCUMENT =
            """
            policy: house
            jurisdiction: eu
            currency: EUR
            rules:
              - id: no
                for: [return]
                refuse: { why: { en: no, zh: 不 } }
            """;

    @TempDir Path folder;

    private final Terminal terminal = new Terminal();
    private final String merchant = "ruled-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void add() {
        terminal.well("merchant", "add", merchant, "--name", "R", "--zone", "Europe/Berlin");
    }

    @Test
    void aPolicyIsCheckedTakenShownAndGivenUpAgain() {
        String file = file(DOCUMENT);

        terminal.well("policy", "check", file, "--merchant", merchant);
        assertThat(terminal.out())
                .contains(
                        "Policy house, 1 rules, law of: eu; limits in EUR; days counted in Europe/Berlin.",
                        "Nothing was changed. To go live: parley policy set");
        terminal.well("policy", "show", "--merchant", merchant);
        assertThat(terminal.out()).contains("policy: default");
        assertThat(terminal.err())
                .contains("Version 0: the policy of merchants that have none of their own.");

        terminal.well("policy", "set", file, "--merchant", merchant);
        assertThat(terminal.out()).contains("Live: version 1. To go back: parley policy undo");
        terminal.well("policy", "show", "--merchant", merchant);
        assertThat(terminal.out()).endsWith(DOCUMENT);
        terminal.well("policy", "set", file, "--merchant", merchant);
        assertThat(terminal.out()).contains("Live: version 2.");

        terminal.well("policy", "undo", "--merchant", merchant);
        assertThat(terminal.out()).contains("Live: version 1 again, in place of version 2.");
        terminal.well("policy", "undo", "--merchant", merchant);
        assertThat(terminal.out())
                .contains("Live: the policy of merchants that have none, in place of version 1.");
        terminal.well("policy", "set", file, "--merchant", merchant);
        assertThat(terminal.out()).contains("Live: version 3.");
        terminal.well("policy", "undo", "--merchant", merchant);
        assertThat(terminal.run("policy", "undo", "--merchant", merchant)).isEqualTo(1);
        assertThat(terminal.err()).contains("has no policy of its own. Give it one");
    }

    @Test
    void aFaultyPolicyIsToldLineByLineAndNotTaken() {
        String file = file(DOCUMENT.replace("[return]", "[retrun]").replace("EUR", "EURO"));

        assertThat(terminal.run("policy", "set", file, "--merchant", merchant)).isEqualTo(1);
        assertThat(terminal.err())
                .contains(file + ":3: 'EURO' is no currency")
                .contains(file + ":6: 'retrun' is not known at 'for'; did you mean 'return'?")
                .contains("Nothing was taken; mistakes: 2.");
        terminal.well("policy", "show", "--merchant", merchant);
        assertThat(terminal.err()).contains("Version 0");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatToDo() {
        String file = file(DOCUMENT);

        assertThat(terminal.run("policy", "check", "nowhere", "--merchant", merchant)).isEqualTo(1);
        assertThat(terminal.err()).contains("nowhere cannot be read");
        assertThat(terminal.run("policy", "check", file, "--merchant", "nobody")).isEqualTo(1);
        assertThat(terminal.err()).contains("Add it first: parley merchant add nobody");
        assertThat(terminal.run("policy", "check", file, "--merchant", "NO")).isEqualTo(2);
    }

    @Test
    void aShopOfTauBenchComesWithItsPolicyUnlessTheMerchantHasOne() throws IOException {
        Path shop = Files.createDirectory(folder.resolve("shop"));
        Files.writeString(shop.resolve("users.jsonl"), "");

        terminal.well("import", shop.toString(), "--merchant", merchant, "--format", "tau-bench");
        assertThat(terminal.out()).contains("Its policy: tau-retail, version 1.");
        terminal.well("policy", "show", "--merchant", merchant);
        assertThat(terminal.out()).contains("policy: tau-retail");

        terminal.well("policy", "set", file(DOCUMENT), "--merchant", merchant);
        terminal.well("import", shop.toString(), "--merchant", merchant, "--format", "tau-bench");
        terminal.well("policy", "show", "--merchant", merchant);
        assertThat(terminal.out()).endsWith(DOCUMENT);
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("policy.yaml"), text).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
