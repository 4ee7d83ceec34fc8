package io.parley.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A command's outcome: the events at their places and the state after them.
public record Decided(Conversation after, List<Recorded> events) {

    /// Numbers the events on from the state and folds them into it.
    public static Decided of(
            Conversation before, Cause cause, List<ConversationEvent> events, Instant at) {
        Header header = before.header();
        List<Recorded> recorded = new ArrayList<>(events.size());
        Conversation state = before;
        for (int ordinal = 0; ordinal < events.size(); ordinal++) {
            long seq = header.seq() + 1 + ordinal;
            ConversationEvent event = events.get(ordinal);
            recorded.add(new Recorded(header.id(), seq, cause, ordinal, at, event));
            state = state.evolve(event, seq, at);
        }
        return new Decided(state.met(cause), List.copyOf(recorded));
    }
}
