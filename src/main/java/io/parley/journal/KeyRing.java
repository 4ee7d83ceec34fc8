package io.parley.journal;

import io.parley.conversation.ConversationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The keys of one conversation that still exist, by generation. Immutable.
public record KeyRing(Map<Integer, ShopperKey> keys) {
    public static final KeyRing EMPTY = new KeyRing(Map.of());

    static KeyRing of(ConversationId conversation, Map<ConversationId, KeyRing> rings) {
        return rings.getOrDefault(conversation, EMPTY);
    }

    public Optional<ShopperKey> key(int generation) {
        return Optional.ofNullable(keys.get(generation));
    }

    KeyRing with(ShopperKey key) {
        Map<Integer, ShopperKey> all = new HashMap<>(keys);
        all.put(key.generation(), key);
        return new KeyRing(Map.copyOf(all));
    }
}
