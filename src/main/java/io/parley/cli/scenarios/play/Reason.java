package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/// Words why a scenario failed: where, what was expected and what came.
final class Reason {
    private Reason() {}

    /// The last exchange is not as expected.
    static String of(List<Exchange> exchanges) {
        Exchange last = exchanges.getLast();
        return "turn %d (%s), %s\n%s\n%s"
                .formatted(
                        exchanges.size(),
                        last.place(),
                        last.did(),
                        indented("  ", String.join("\n", last.objections())),
                        came("came", last.turn()));
    }

    /// The conversation as a whole is not as expected.
    static String of(Scenario scenario, List<Exchange> exchanges, String objection) {
        if (exchanges.isEmpty()) {
            return "%s: %s".formatted(scenario.place(), objection);
        }
        Exchange last = exchanges.getLast();
        return "after turn %d (%s), %s\n%s\n%s"
                .formatted(
                        exchanges.size(),
                        last.place(),
                        last.did(),
                        indented("  ", objection),
                        came("came last", last.turn()));
    }

    private static String came(String title, Turn turn) {
        return turn.replies().isEmpty()
                ? "  %s: no reply (state %s)".formatted(title, turn.state())
                : "  %s (state %s):\n%s"
                        .formatted(title, turn.state(), indented("  | ", turn.text()));
    }

    private static String indented(String with, String lines) {
        return lines.lines().map(line -> with + line).collect(Collectors.joining("\n"));
    }
}
