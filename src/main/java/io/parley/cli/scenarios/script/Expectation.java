package io.parley.cli.scenarios.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to come of a step. Whatever is not said is not looked at.
///
/// @param intent what routing is to choose
/// @param state where the conversation is to stand
/// @param reply what is to be among the replies, all of the turn taken together
/// @param asks the slot that a question is to ask for
/// @param silent whether there is to be no reply at all
public record Expectation(
        @Nullable String intent,
        @Nullable String state,
        Reply reply,
        @Nullable String asks,
        @Nullable Boolean silent) {
    public static final Expectation NONE = new Expectation(null, null, Reply.ANY, null, null);

    /// @param kind the kind of a content that is to be among them
    /// @param contains texts that are to stand in them
    /// @param lacks texts that are not to
    public record Reply(@Nullable String kind, List<String> contains, List<String> lacks) {
        static final Reply ANY = new Reply(null, List.of(), List.of());
    }

    Optional<Part> needs() {
        return Words.partOfState(state);
    }
}
