package io.parley.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far the assistant has come in this episode.
///
/// @param frame the dialogue in progress, if any
/// @param misunderstood messages in a row that were not understood
/// @param automaticTurns answers given in this episode
/// @param postponed messages waiting for the shop's system, oldest first
public record Dialogue(
        @Nullable Frame frame, int misunderstood, int automaticTurns, List<Postponed> postponed) {

    static final Dialogue FRESH = new Dialogue(null, 0, 0, List.of());

    Dialogue replied(ConversationEvent.AssistantReplied reply) {
        return new Dialogue(
                reply.frame(),
                reply.understood() ? 0 : misunderstood + 1,
                automaticTurns + 1,
                without(reply.answers()));
    }

    Dialogue delayed(ConversationEvent.LookupDelayed delay, long seq) {
        Postponed next = new Postponed(delay.answers(), delay.attempt(), seq, delay.delayed());
        List<Postponed> all =
                Stream.concat(without(delay.answers()).stream(), Stream.of(next)).toList();
        return new Dialogue(frame, misunderstood, automaticTurns + 1, all);
    }

    Dialogue forgotten() {
        List<Postponed> empty = postponed.stream().map(Postponed::forgotten).toList();
        return new Dialogue(null, misunderstood, automaticTurns, empty);
    }

    Optional<Postponed> setBy(long seq) {
        return postponed.stream().filter(waiting -> waiting.setBy() == seq).findFirst();
    }

    private List<Postponed> without(Cause answered) {
        return postponed.stream().filter(waiting -> !waiting.cause().equals(answered)).toList();
    }
}
