package io.parley.cli.scenarios.play;

import io.parley.conversation.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The buttons that a shopper sees.
final class ShownChoices {
    private List<Choice> choices = List.of();

    /// Those of this turn and no others.
    Turn only(Turn turn) {
        choices = turn.choices();
        return turn;
    }

    /// Those of this turn, too.
    Turn also(Turn turn) {
        List<Choice> all = new ArrayList<>(choices);
        all.addAll(turn.choices());
        choices = List.copyOf(all);
        return turn;
    }

    /// The button of that id; what stands before the first `:` may be left out where that leaves no
    /// doubt.
    ///
    /// @throws ChatFailure when there is none, with those there are
    Choice find(String id) {
        List<Choice> exact = choices.stream().filter(c -> c.id().equals(id)).toList();
        List<Choice> meant =
                exact.isEmpty() ? choices.stream().filter(c -> isShort(id, c)).toList() : exact;
        if (meant.stream().map(Choice::id).distinct().count() != 1) {
            throw new ChatFailure(
                    "there is %s button '%s'; shown are: %s"
                            .formatted(meant.isEmpty() ? "no" : "more than one", id, listed()));
        }
        return meant.getFirst();
    }

    private static boolean isShort(String id, Choice choice) {
        return choice.id().endsWith(":" + id)
                && choice.id().indexOf(':') == choice.id().length() - id.length() - 1;
    }

    private String listed() {
        return choices.isEmpty()
                ? "none"
                : choices.stream()
                        .map(choice -> "%s (“%s”)".formatted(choice.id(), choice.label()))
                        .collect(Collectors.joining(", "));
    }
}
