package io.parley.turn;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Cause;
import io.parley.conversation.ConversationId;
import io.parley.journal.DeadLetter;
import io.parley.journal.EncodedEvent;
import io.parley.journal.Journal.Origin;
import io.parley.journal.KeyRing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A loaded batch: each conversation's part, the keys of them all and what was none of anybody's.
final class Batch {
    private final Map<ConversationId, ConversationTurn> turns;
    private final Map<ConversationId, KeyRing> rings;
    private final List<DeadLetter> strays;

    /// @param strays records that belong to no conversation, for the dead-letter topic
    Batch(
            Map<ConversationId, ConversationTurn> turns,
            Map<ConversationId, KeyRing> rings,
            List<DeadLetter> strays) {
        this.turns = turns;
        this.rings = new HashMap<>(rings);
        this.strays = strays;
    }

    Collection<ConversationTurn> turns() {
        return turns.values();
    }

    Map<ConversationId, ConversationTurn> byId() {
        return turns;
    }

    List<ConversationTurn> turns(Set<ConversationId> of) {
        return of.stream().map(this::turn).toList();
    }

    ConversationTurn turn(ConversationId id) {
        return Objects.requireNonNull(turns.get(id), "a conversation of this batch");
    }

    Map<ConversationId, KeyRing> rings() {
        return rings;
    }

    void know(Map<ConversationId, KeyRing> more) {
        rings.putAll(more);
    }

    List<DeadLetter> strays() {
        return strays;
    }

    /// The merchants of some of the batch's conversations.
    Map<ConversationId, MerchantId> merchants(Set<ConversationId> of) {
        Map<ConversationId, MerchantId> merchants = new HashMap<>();
        turns.forEach((id, turn) -> {
            if (of.contains(id)) {
                merchants.put(id, turn.merchant());
            }
        });
        return merchants;
    }

    static Map<ConversationId, List<Received>> byConversation(List<Received> commands) {
        Map<ConversationId, List<Received>> grouped = new LinkedHashMap<>();
        for (Received received : commands) {
            grouped.computeIfAbsent(received.conversation(), _ -> new ArrayList<>()).add(received);
        }
        return grouped;
    }

    static Set<Origin> origins(List<Received> commands) {
        return commands.stream().map(Received::origin).collect(Collectors.toSet());
    }

    static Map<Cause, List<EncodedEvent>> of(
            ConversationId conversation, Map<Origin, List<EncodedEvent>> known) {
        Map<Cause, List<EncodedEvent>> own = new HashMap<>();
        known.forEach((origin, events) -> {
            if (origin.conversation().equals(conversation)) {
                own.put(origin.cause(), events);
            }
        });
        return own;
    }
}
