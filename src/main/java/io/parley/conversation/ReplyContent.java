package io.parley.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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

    /// An order's way to the shopper. `status` is the shop's word for machines, `summary` says it
    /// all to people; steps, and each parcel's scans, are in order of time. Carrier, tracking
    /// number and expected day stand at the top where all of it comes in one parcel.
    ///
    /// @param items what was bought, a line each
    /// @param total what it cost, as people write it
    record OrderTimeline(
            String order,
            String status,
            String summary,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant expected,
            List<Step> steps,
            List<String> items,
            @Nullable String total,
            List<Parcel> parcels)
            implements ReplyContent {
        /// One step; `at` is empty while it is still to come.
        public record Step(String label, @Nullable Instant at, boolean done) {}

        /// One parcel. `title` is empty where there is only one; `status` is for machines, `state`
        /// for people.
        public record Parcel(
                String title,
                String carrier,
                @Nullable String trackingNumber,
                String status,
                String state,
                @Nullable Instant expected,
                List<String> items,
                List<Scan> scans) {}

        /// A carrier's report.
        public record Scan(String label, Instant at, @Nullable String place) {}

        @Override
        public String plainText() {
            return Stream.of(
                            Stream.of(summary),
                            steps.stream().map(step -> (step.done() ? "✓ " : "· ") + step.label()),
                            items.stream(),
                            Stream.ofNullable(total))
                    .flatMap(lines -> lines)
                    .reduce(Lines::join)
                    .orElseThrow();
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
