package io.parley.conversation;

import io.parley.conversation.ConversationEvent.LookupDelayed.Delayed;

/// A message whose look-up is asked again when the timer set by event `setBy` fires.
public record Postponed(Cause cause, int attempt, long setBy, Erasable<Delayed> delayed) {

    Postponed forgotten() {
        return new Postponed(cause, attempt, setBy, new Erasable.Erased<>());
    }
}
