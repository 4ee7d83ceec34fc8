package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Cause;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Decided;
import io.parley.journal.Vault.KeyId;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Lets something happen in a conversation without a command, as a test needs it. The turn notices
/// that the conversation was moved and reads it anew.
@Singleton
public class DirectAppend {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Journal journal;
    private final Vault vault;
    private final Publisher publisher;
    private final Pool pool;
    private final InstantSource clock;

    DirectAppend(
            Journal journal, Vault vault, Publisher publisher, Pool pool, InstantSource clock) {
        this.pool = pool;
        this.journal = journal;
        this.vault = vault;
        this.publisher = publisher;
        this.clock = clock;
    }

    public void append(MerchantId merchant, ConversationId id, List<ConversationEvent> events) {
        var _ = move(merchant, id, events);
    }

    /// The same, and puts the events on their topics.
    ///
    /// @return what was published, to do so again
    public List<Publication> publish(
            MerchantId merchant, ConversationId id, List<ConversationEvent> events) {
        List<Publication> publications =
                move(merchant, id, events).events().stream()
                        .map(event -> new Publication(merchant, event))
                        .toList();
        publisher.publish(publications, List.of()).await().atMost(PATIENCE);
        return publications;
    }

    /// All events of a conversation, for publishing them again.
    public List<Publication> published(MerchantId merchant, ConversationId id) {
        List<Publication> all = new ArrayList<>();
        for (Row row :
                pool.preparedQuery(JournalSql.ALL_EVENTS)
                        .execute(Tuple.of((Object) new UUID[] {id.value()}))
                        .await()
                        .atMost(PATIENCE)) {
            all.add(new Publication(merchant, EventRows.event(row)));
        }
        return all;
    }

    private Move move(MerchantId merchant, ConversationId id, List<ConversationEvent> events) {
        Map<ConversationId, KeyRing> rings = vault.rings(Set.of(id)).await().atMost(PATIENCE);
        Standing standing =
                Objects.requireNonNull(
                        journal.rebuild(Map.of(id, merchant), rings)
                                .await()
                                .atMost(PATIENCE)
                                .get(id));
        Conversation before = standing.state();
        Decided decided =
                Decided.of(before, new Cause("test:" + UUID.randomUUID()), events, clock.instant());
        int generation = before.header().keyGeneration();
        ShopperKey key =
                vault.ensure(Set.of(new KeyId(id, generation)), rings)
                        .map(all -> KeyRing.of(id, all).key(generation).orElseThrow())
                        .await()
                        .atMost(PATIENCE);
        Move move = move(merchant, standing, decided, key);
        Set<ConversationId> moved = journal.append(List.of(move)).await().atMost(PATIENCE);
        if (moved.isEmpty()) {
            throw new AssertionError("Somebody else moved the conversation");
        }
        return move;
    }

    private Move move(MerchantId merchant, Standing standing, Decided decided, ShopperKey key) {
        Conversation after = decided.after();
        return new Move(
                after.header().id(),
                merchant,
                standing.rowVersion(),
                after.header().seq(),
                after.status(),
                StateCodec.encode(after, key),
                decided.events().stream().map(event -> EventCodec.encode(event, key)).toList(),
                List.of(),
                WatchChanges.between(standing.state(), after),
                clock.instant());
    }
}
