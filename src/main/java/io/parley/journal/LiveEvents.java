package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The events topic as it grows, read whole by every instance.
public interface LiveEvents {

    /// Gives every event published from now on to this listener, in order within a conversation, on
    /// one thread. `wanted` is asked first, so that nothing is decoded for conversations nobody
    /// here listens to.
    void listen(Predicate<ConversationId> wanted, Consumer<Recorded> listener);

    /// Whether this instance knows its place in every partition, so that it misses nothing
    /// published from now on. Until then no socket may be opened here.
    boolean isPositioned();
}
