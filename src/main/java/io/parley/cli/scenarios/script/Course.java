package io.parley.cli.scenarios.script;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the shopper talks.
public sealed interface Course {

    /// What is needed of the program for that.
    Stream<Part> needs();

    /// As written, turn by turn.
    record Turns(List<Step> steps) implements Course {
        @Override
        public Stream<Part> needs() {
            return steps.stream().flatMap(Step::needs);
        }
    }

    /// Begins, and then answers whatever is asked.
    ///
    /// @param opens the first message
    /// @param knows by the slot asked for; and what is wanted instead where something cannot be had
    /// @param atMost how many messages the shopper sends at most
    record Knowledge(String opens, Map<String, Answers> knows, int atMost) implements Course {
        @Override
        public Stream<Part> needs() {
            return Stream.of();
        }
    }
}
