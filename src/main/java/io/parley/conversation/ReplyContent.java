package io.parley.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reply shows. Widget and console render the same types; `plainText` serves channels that
/// have no cards. Texts are already in the shopper's language.
public sealed interface ReplyContent {

    /// The content in words, for a channel without cards.
    String plainText();

    record Text(String text) implements ReplyContent {
        @Override
        public String plainText() {
            return text;
        }
    }

    /// Buttons below the reply; tapping one sends its id.
    record QuickReplies(List<Choice> choices) implements ReplyContent {
        @Override
        public String plainText() {
            return choices.stream()
                    .map(choice -> "• " + choice.label())
                    .reduce(Lines::join)
                    .orElse("");
        }
    }

    /// A question for one slot; `choices` may offer answers, and a written answer is as good.
    record Question(Slot asks, String text, List<Choice> choices) implements ReplyContent {
        @Override
        public String plainText() {
            return choices.isEmpty()
                    ? text
                    : Lines.join(text, new QuickReplies(choices).plainText());
        }
    }

    /// An order's way to the shopper. `status` is the shop's word for machines, `summary` the one
    /// for people; steps are in order of time.
    record OrderTimeline(
            String order,
            String status,
            String summary,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant expected,
            List<Step> steps)
            implements ReplyContent {

        /// One step; `at` is empty while it is still to come.
        public record Step(String label, @Nullable Instant at, boolean done) {}

        @Override
        public String plainText() {
            return steps.stream()
                    .map(step -> (step.done() ? "✓ " : "· ") + step.label())
                    .reduce(summary, Lines::join);
        }
    }

    /// A sentence about the conversation itself, not an answer.
    record Notice(String text) implements ReplyContent {
        @Override
        public String plainText() {
            return text;
        }
    }

    /// Says that a person takes over, and how to go back.
    record HandOverNotice(String text, List<Choice> choices) implements ReplyContent {
        @Override
        public String plainText() {
            return choices.isEmpty()
                    ? text
                    : Lines.join(text, new QuickReplies(choices).plainText());
        }
    }
}
