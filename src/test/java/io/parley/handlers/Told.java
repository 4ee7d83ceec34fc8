package io.parley.handlers;

import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Effect;
import io.parley.conversation.Frame;
import io.parley.conversation.ReplyContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a shopper is told by a step that says something.
public record Told(List<ReplyContent> contents, @Nullable Frame next, List<Effect> effects) {

    public static Told by(Step step) {
        if (step
                instanceof
                Step.Reply(
                        Answer.Say(
                                List<ReplyContent> contents,
                                Frame next,
                                List<Effect> effects))) {
            return new Told(contents, next, effects);
        }
        throw new AssertionError("Nothing is said by " + step);
    }

    public String text() {
        return contents.stream().map(ReplyContent::plainText).collect(Collectors.joining("\n"));
    }

    /// The ids of all buttons.
    public List<String> buttons() {
        return contents.stream().flatMap(Told::choices).map(Choice::id).toList();
    }

    /// The slot that is asked for, or `nothing`.
    public String asks() {
        return contents.stream()
                .flatMap(content ->
                        content instanceof ReplyContent.Question question
                                ? Stream.of(question.asks().name())
                                : Stream.empty())
                .findFirst()
                .orElse("nothing");
    }

    /// The orders whose timelines are shown.
    public List<String> orders() {
        return contents.stream()
                .flatMap(content ->
                        content instanceof ReplyContent.OrderTimeline timeline
                                ? Stream.of(timeline.order())
                                : Stream.empty())
                .toList();
    }

    private static Stream<Choice> choices(ReplyContent content) {
        return switch (content) {
            case ReplyContent.QuickReplies replies -> replies.choices().stream();
            case ReplyContent.Question question -> question.choices().stream();
            case ReplyContent.HandOverNotice notice -> notice.choices().stream();
            case ReplyContent.Text _, ReplyContent.OrderTimeline _, ReplyContent.Notice _ ->
                    Stream.empty();
        };
    }
}
