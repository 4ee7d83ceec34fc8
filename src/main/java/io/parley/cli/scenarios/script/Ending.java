package io.parley.cli.scenarios.script;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is to hold when the conversation is over. Whatever is not said is not looked at.
///
/// @param state where it is to stand
/// @param outcome what the merchant's report is to count it as
/// @param lacksEvents what is not to have happened, by wire names
/// @param actions what was asked of the shop and nothing else; empty for nothing at all
/// @param inAnyOrder whether it does not matter which of the actions was first
public record Ending(
        @Nullable String state,
        @Nullable String outcome,
        List<String> lacksEvents,
        @Nullable List<Action> actions,
        boolean inAnyOrder) {
    public static final Ending ANY = new Ending(null, null, List.of(), null, false);

    /// Something asked of the shop, with its details by name: one text, or several as with `items`.
    public record Action(String name, Map<String, List<String>> details) {}

    Stream<Part> needs() {
        return Stream.of(
                        Words.partOfState(state).stream(),
                        Stream.ofNullable(outcome).map(_ -> Part.REPORT))
                .flatMap(parts -> parts);
    }
}
