package io.parley.handlers;

import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Frame;
import io.parley.conversation.ReplyContent;
import io.parley.platform.Messages;
import java.util.List;
import java.util.stream.Stream;

/// Goes back to a dialogue after a message about something else: `where is it, by the way?` does
/// not end a return half filled in. What the other handler asks itself comes first.
final class Resumption {
    private final Messages messages = new Messages(Handlers.class);

    /// @param interrupted the dialogue that had asked something when the message came
    Heard after(Heard detour, Frame interrupted, Request request) {
        return facts -> resumed(detour.with(facts), interrupted, request);
    }

    private Step resumed(Step step, Frame interrupted, Request request) {
        return switch (step) {
            case Step.LookUp lookUp -> lookUp;
            case Step.Reply(Answer.Say say) ->
                    isFinished(say) ? back(say, interrupted, request) : step;
            case Step.Reply(Answer.NotUnderstood _),
                    Step.Reply(Answer.HandOver _),
                    Step.Reply(Answer.Unreachable _) ->
                    step;
        };
    }

    private static boolean isFinished(Answer.Say say) {
        Frame next = say.next();
        return next == null || next.asks() == null;
    }

    private Step back(Answer.Say say, Frame interrupted, Request request) {
        Voice voice = Voice.of(messages, request);
        Stream<ReplyContent> open =
                Stream.of(
                        new ReplyContent.Text(voice.say("resume")),
                        new ReplyContent.QuickReplies(
                                List.of(
                                        new Choice(
                                                IntentHandler.RESUME + ":now",
                                                voice.say("button.resume")))));
        return new Step.Reply(
                new Answer.Say(
                        Stream.concat(say.contents().stream(), open).toList(),
                        interrupted,
                        say.effects()));
    }
}
