package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// Reads a conversation's events from the journal.
public interface History {

    /// At most `limit` events with a seq above `after`, in order of seq, personal content opened
    /// where its key still exists.
    Uni<List<Recorded>> read(ConversationId conversation, long after, int limit);
}
