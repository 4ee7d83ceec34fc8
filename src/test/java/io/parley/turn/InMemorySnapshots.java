package io.parley.turn;

import io.parley.conversation.ConversationId;
import io.parley.journal.Snapshots;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Snapshots that keep what is newer, like those in Redis, and can be made to forget or lie.
final class InMemorySnapshots implements Snapshots {
    private final Map<ConversationId, Snapshot> kept = new HashMap<>();
    private boolean frozen;

    /// From now on nothing is kept, as when Redis is away: what it has grows stale.
    void freeze() {
        frozen = true;
    }

    void clear() {
        kept.clear();
    }

    void corrupt(ConversationId id) {
        kept.put(id, new Snapshot(id, Long.MAX_VALUE, "rubbish".getBytes()));
    }

    Map<ConversationId, Snapshot> kept() {
        return kept;
    }

    @Override
    public Uni<Map<ConversationId, Snapshot>> find(Set<ConversationId> wanted) {
        Map<ConversationId, Snapshot> found = new HashMap<>(kept);
        found.keySet().retainAll(wanted);
        return Uni.createFrom().item(found);
    }

    @Override
    public Uni<Void> keep(List<Snapshot> snapshots) {
        if (!frozen) {
            snapshots.forEach(s ->
                    kept.merge(
                            s.conversation(),
                            s,
                            (old, young) -> old.version() < young.version() ? young : old));
        }
        return Uni.createFrom().voidItem();
    }
}
