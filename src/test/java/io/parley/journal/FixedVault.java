package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A vault that has the same key for everybody and is away as often as a test wants.
final class FixedVault implements Vault {
    private final Set<ConversationId> forgotten = new HashSet<>();
    private int outages;

    void outages(int times) {
        outages = times;
    }

    Set<ConversationId> forgotten() {
        return forgotten;
    }

    @Override
    public Uni<Map<ConversationId, KeyRing>> rings(Set<ConversationId> wanted) {
        return Uni.createFrom()
                .item(() -> {
                    if (outages-- > 0) {
                        throw new IllegalStateException("The vault is away");
                    }
                    Map<ConversationId, KeyRing> rings = new HashMap<>();
                    wanted.forEach(id -> rings.put(id, TestKeys.all()));
                    return rings;
                });
    }

    @Override
    public Uni<Map<ConversationId, KeyRing>> ensure(
            Set<KeyId> wanted, Map<ConversationId, KeyRing> rings) {
        return Uni.createFrom().item(rings);
    }

    @Override
    public Uni<Void> destroy(Map<ConversationId, Integer> below) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public void forget(ConversationId conversation) {
        forgotten.add(conversation);
    }
}
