package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Recent states, kept for speed and never the truth: whatever is missing or unreachable is read
/// from the journal.
public interface Snapshots {

    /// An encoded state and its version.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Snapshot(ConversationId conversation, long version, byte[] state) {}

    /// The snapshots there are. Never fails and never waits longer than its limit.
    Uni<Map<ConversationId, Snapshot>> find(Set<ConversationId> wanted);

    /// Keeps these unless a newer version is kept already. Never fails.
    Uni<Void> keep(List<Snapshot> snapshots);
}
