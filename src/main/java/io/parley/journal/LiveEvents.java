package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The events as they are published, for whoever shows them at once.
public interface LiveEvents {

    /// Every event published on the events topic from now on, to this listener, in order within a
    /// conversation; called on an event loop. `wanted` is asked first, so that nothing is decoded
    /// for conversations nobody here listens to.
    void listen(Predicate<ConversationId> wanted, Consumer<Recorded> listener);
}
