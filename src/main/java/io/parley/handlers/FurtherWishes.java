package io.parley.handlers;

import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Intent;
import io.parley.conversation.ReplyContent;
import io.parley.platform.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps what a message wanted besides its main wish: the answer ends with what else was read, a
/// button each, so that nothing has to be written twice and nothing is done unasked.
final class FurtherWishes {
    private final Messages messages = new Messages(Handlers.class);

    /// @param covered what the handler of the main wish hears itself
    Heard after(Heard main, Request request, Set<Intent> covered) {
        List<Intent> further =
                request.route().further().stream().filter(i -> !covered.contains(i)).toList();
        return further.isEmpty() ? main : facts -> with(main.with(facts), further, request);
    }

    private Step with(Step step, List<Intent> further, Request request) {
        return switch (step) {
            case Step.LookUp lookUp -> lookUp;
            case Step.Reply(Answer.Say say) ->
                    new Step.Reply(
                            new Answer.Say(
                                    Stream.concat(
                                                    say.contents().stream(),
                                                    kept(further, Voice.of(messages, request)))
                                            .toList(),
                                    say.next(),
                                    say.effects()));
            // A person reads the whole message, and what was not answered comes as a whole again.
            case Step.Reply(Answer.NotUnderstood _),
                    Step.Reply(Answer.HandOver _),
                    Step.Reply(Answer.Unreachable _) ->
                    step;
        };
    }

    private static Stream<ReplyContent> kept(List<Intent> further, Voice voice) {
        List<Choice> choices =
                further.stream()
                        .map(intent ->
                                new Choice(
                                        Choice.intent(intent), voice.say("wish." + intent.name())))
                        .toList();
        String named = voice.list(choices.stream().map(Choice::label));
        return Stream.of(
                new ReplyContent.Text(voice.say("further", named)),
                new ReplyContent.QuickReplies(choices));
    }
}
