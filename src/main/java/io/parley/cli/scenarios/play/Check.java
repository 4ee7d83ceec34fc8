package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Expectation;
import io.parley.local.sandbox.Glimpse.Seen;
import io.parley.local.sandbox.Glimpse.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds a turn against what was expected of it.
final class Check {
    private Check() {}

    /// What is not as expected, a sentence each.
    static List<String> of(Expectation expected, Turn turn) {
        return Stream.of(
                        intent(expected, turn),
                        state(expected, turn),
                        silence(expected, turn),
                        asked(expected, turn),
                        kind(expected, turn),
                        contained(expected, turn),
                        absent(expected, turn))
                .flatMap(objections -> objections)
                .toList();
    }

    private static Stream<String> intent(Expectation expected, Turn turn) {
        if (expected.intent() == null) {
            return Stream.empty();
        }
        String chosen = turn.routed().map(Seen::intent).orElse("none");
        return unless(
                expected.intent().equals(chosen),
                "routing was to choose %s and chose %s".formatted(expected.intent(), sure(turn)));
    }

    private static String sure(Turn turn) {
        return turn.routed()
                .map(seen ->
                        "%s (confidence %s)"
                                .formatted(
                                        seen.intent(),
                                        Optional.ofNullable(seen.confidence())
                                                .map(c -> String.format(Locale.ROOT, "%.2f", c))
                                                .orElse("unknown")))
                .orElse("nothing");
    }

    private static Stream<String> state(Expectation expected, Turn turn) {
        return unless(
                expected.state() == null || expected.state().equals(turn.state()),
                "the state was to be %s and is %s".formatted(expected.state(), turn.state()));
    }

    private static Stream<String> silence(Expectation expected, Turn turn) {
        if (expected.silent() == null) {
            return Stream.empty();
        }
        return unless(
                expected.silent() == turn.replies().isEmpty(),
                expected.silent() ? "there was to be no reply" : "there was to be a reply");
    }

    private static Stream<String> asked(Expectation expected, Turn turn) {
        return unless(
                expected.asks() == null || asks(turn, expected.asks()),
                "a question for %s was to come".formatted(expected.asks()));
    }

    private static boolean asks(Turn turn, String slot) {
        return turn.replies().stream().anyMatch(reply -> slot.equals(reply.asks()));
    }

    private static Stream<String> kind(Expectation expected, Turn turn) {
        String kind = expected.reply().kind();
        List<String> came = turn.replies().stream().map(Shown::kind).toList();
        return unless(
                kind == null || came.contains(kind),
                "a reply of the kind %s was to come; there came: %s"
                        .formatted(kind, came.isEmpty() ? "none" : String.join(", ", came)));
    }

    private static Stream<String> contained(Expectation expected, Turn turn) {
        return expected.reply().contains().stream()
                .filter(part -> !Wording.contains(turn.text(), part))
                .map("a reply was to contain “%s”"::formatted);
    }

    private static Stream<String> absent(Expectation expected, Turn turn) {
        return expected.reply().lacks().stream()
                .filter(part -> Wording.contains(turn.text(), part))
                .map("no reply was to contain “%s”"::formatted);
    }

    private static Stream<String> unless(boolean holds, String objection) {
        return holds ? Stream.empty() : Stream.of(objection);
    }
}
