package io.parley.cli.scenarios.play;

import io.parley.conversation.Choice;
import io.parley.local.sandbox.Glimpse.Seen;
import io.parley.local.sandbox.Glimpse.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns as tests want them.
final class Replies {
    private Replies() {}

    static Turn says(String text) {
        return turn("with_bot", "small_talk", shown("text", text, null));
    }

    static Turn asks(String slot, Choice... choices) {
        return turn(
                "with_bot",
                "order_tracking",
                new Shown("question", "your " + slot + "?", slot, List.of(choices)));
    }

    static Turn asks(String slot, String question) {
        return turn("with_bot", "order_tracking", shown("question", question, slot));
    }

    /// The shop is asked, and then the shopper.
    static Turn acts(String slot) {
        Seen action = new Seen(1, "shopper:1", "action-asked", null, null, null, List.of());
        List<Seen> events = new ArrayList<>(asks(slot).events());
        events.addFirst(action);
        return new Turn("with_bot", events);
    }

    static Turn offers(Choice... choices) {
        return turn(
                "with_bot",
                "small_talk",
                new Shown("quick_replies", "choose", null, List.of(choices)));
    }

    static Turn silence(String state) {
        return new Turn(state, List.of());
    }

    static Turn turn(String state, @Nullable String intent, Shown... shown) {
        return new Turn(
                state,
                List.of(
                        new Seen(
                                1,
                                "shopper:1",
                                "assistant-replied",
                                "shopper:1",
                                intent,
                                intent == null ? null : 0.914,
                                List.of(shown))));
    }

    static Shown shown(String kind, String text, @Nullable String asks) {
        return new Shown(kind, text, asks, List.of());
    }
}
