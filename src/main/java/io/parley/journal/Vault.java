package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// The shoppers' keys.
public interface Vault {
    /// A conversation's key of one generation.
    record KeyId(ConversationId conversation, int generation) {}

    /// The keys of these conversations that exist; an empty ring where there is none.
    Uni<Map<ConversationId, KeyRing>> rings(Set<ConversationId> wanted);

    /// The rings with every wanted key in them, made where there was none. A key already destroyed
    /// is not made again and stays missing.
    Uni<Map<ConversationId, KeyRing>> ensure(Set<KeyId> wanted, Map<ConversationId, KeyRing> rings);

    /// Destroys the keys of all generations below the given one. Repeating it changes nothing.
    Uni<Void> destroy(Map<ConversationId, Integer> below);

    /// Forgets what is cached of a conversation whose keys were destroyed elsewhere.
    void forget(ConversationId conversation);
}
