package io.parley.cli.scenarios.play;

import io.parley.conversation.Choice;
import io.parley.local.sandbox.Glimpse.Seen;
import io.parley.local.sandbox.Glimpse.Shown;
import java.util.List;
import java.util.Optional;

/// What came of something that was done.
///
/// @param state where the conversation stands now, such as `with_bot`
public record Turn(String state, List<Seen> events) {

    public List<Shown> replies() {
        return events.stream().flatMap(event -> event.contents().stream()).toList();
    }

    /// The event with the last decision of routing, if there was any.
    public Optional<Seen> routed() {
        return events.stream().filter(event -> event.intent() != null).reduce((_, last) -> last);
    }

    public List<Choice> choices() {
        return replies().stream().flatMap(reply -> reply.choices().stream()).toList();
    }

    /// The last question.
    public Optional<Shown> question() {
        return replies().stream().filter(reply -> reply.asks() != null).reduce((_, last) -> last);
    }

    /// All replies in words.
    public String text() {
        return String.join("\n", replies().stream().map(Shown::text).toList());
    }
}
