package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Ending;
import io.parley.cli.scenarios.script.Ending.Action;
import java.util.ArrayList;
import java.util.List;

/// Holds a whole conversation against what was expected of its end. Outcomes are not looked at: a
/// scenario that expects any is not played yet.
final class EndCheck {
    private EndCheck() {}

    /// What is not as expected, a sentence each.
    ///
    /// @param asked what was asked of the shop
    static List<String> of(Ending expected, List<Exchange> exchanges, List<Asked> asked) {
        List<String> objections = new ArrayList<>();
        String state = exchanges.isEmpty() ? "new" : exchanges.getLast().turn().state();
        if (expected.state() != null && !expected.state().equals(state)) {
            objections.add(
                    "at the end the state was to be %s and is %s"
                            .formatted(expected.state(), state));
        }
        List<String> happened =
                exchanges.stream()
                        .flatMap(exchange -> exchange.turn().events().stream())
                        .map(event -> event.type().replace('-', '_'))
                        .toList();
        expected.lacksEvents().stream()
                .filter(happened::contains)
                .map("%s was not to happen, and did"::formatted)
                .forEach(objections::add);
        if (expected.actions() != null) {
            objections.addAll(actions(expected.actions(), expected.inAnyOrder(), asked));
        }
        return objections;
    }

    private static List<String> actions(
            List<Action> expected, boolean inAnyOrder, List<Asked> asked) {
        return inAnyOrder
                ? ActionCheck.inAnyOrder(expected, asked)
                : ActionCheck.of(expected, asked);
    }
}
