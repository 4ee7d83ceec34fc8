package io.parley.turn;

import io.parley.conversation.ConversationId;
import io.parley.journal.KeyRing;
import io.parley.journal.ShopperKey;
import io.parley.journal.Vault;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Keys in memory; a key destroyed is never made again.
final class InMemoryVault implements Vault {
    private final Map<KeyId, ShopperKey> keys = new HashMap<>();
    private final Map<ConversationId, Integer> destroyedBelow = new HashMap<>();

    @Override
    public Uni<Map<ConversationId, KeyRing>> rings(Set<ConversationId> wanted) {
        Map<ConversationId, KeyRing> rings = new HashMap<>();
        wanted.forEach(id -> rings.put(id, ring(id)));
        return Uni.createFrom().item(rings);
    }

    KeyRing ring(ConversationId id) {
        Map<Integer, ShopperKey> own = new HashMap<>();
        keys.forEach((keyId, key) -> {
            if (keyId.conversation().equals(id)) {
                own.put(keyId.generation(), key);
            }
        });
        return new KeyRing(own);
    }

    @Override
    public Uni<Map<ConversationId, KeyRing>> ensure(
            Set<KeyId> wanted, Map<ConversationId, KeyRing> rings) {
        Map<ConversationId, KeyRing> all = new HashMap<>(rings);
        for (KeyId id : wanted) {
            if (id.generation() >= destroyedBelow.getOrDefault(id.conversation(), 0)) {
                keys.computeIfAbsent(id, _ -> new ShopperKey(id.generation(), new byte[32]));
            }
            all.put(id.conversation(), ring(id.conversation()));
        }
        return Uni.createFrom().item(all);
    }

    @Override
    public Uni<Void> destroy(Map<ConversationId, Integer> below) {
        below.forEach((id, generation) -> {
            destroyedBelow.merge(id, generation, Math::max);
            keys.keySet().removeIf(k -> k.conversation().equals(id) && k.generation() < generation);
        });
        return Uni.createFrom().voidItem();
    }

    @Override
    public void forget(ConversationId conversation) {}
}
