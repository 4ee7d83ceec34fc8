package io.parley.turn;

import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Timer;
import io.parley.journal.EncodedEvent;
import io.parley.journal.EventCodec;
import io.parley.journal.KeyRing;
import io.parley.journal.Move;
import io.parley.journal.ShopperKey;
import io.parley.journal.StateCodec;
import io.parley.journal.Vault.KeyId;
import io.parley.journal.WatchChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns decided conversations into what the journal writes.
final class Writing {
    private Writing() {}

    /// The keys these conversations' new events and states are sealed with.
    static Set<KeyId> keys(List<ConversationTurn> turns) {
        Set<KeyId> keys = new HashSet<>();
        turns.forEach(turn -> keys(turn).forEach(keys::add));
        return keys;
    }

    private static Stream<KeyId> keys(ConversationTurn turn) {
        ConversationId id = turn.state().header().id();
        IntStream before = turn.steps().stream().mapToInt(ConversationTurn.Step::keyGeneration);
        return IntStream.concat(before, IntStream.of(turn.state().header().keyGeneration()))
                .distinct()
                .mapToObj(generation -> new KeyId(id, generation));
    }

    /// The moves of those that have their keys. A key that was destroyed shows that somebody erased
    /// what this turn was decided on: such a conversation does not move.
    static List<Move> moves(List<ConversationTurn> turns, Map<ConversationId, KeyRing> rings) {
        return turns.stream()
                .filter(turn -> keys(turn).allMatch(key -> exists(key, rings)))
                .map(turn -> move(turn, rings))
                .toList();
    }

    private static boolean exists(KeyId key, Map<ConversationId, KeyRing> rings) {
        return rings.getOrDefault(key.conversation(), KeyRing.EMPTY)
                .key(key.generation())
                .isPresent();
    }

    private static Move move(ConversationTurn turn, Map<ConversationId, KeyRing> rings) {
        Conversation after = turn.state();
        ConversationId id = after.header().id();
        KeyRing ring = rings.getOrDefault(id, KeyRing.EMPTY);
        List<EncodedEvent> events = new ArrayList<>();
        List<Timer> timers = new ArrayList<>();
        for (ConversationTurn.Step step : turn.steps()) {
            ConversationEvent event = step.recorded().event();
            events.add(EventCodec.encode(step.recorded(), key(ring, step.keyGeneration())));
            Timer timer = event.timer(step.recorded().seq());
            if (timer != null) {
                timers.add(timer);
            }
        }
        byte[] state = StateCodec.encode(after, key(ring, after.header().keyGeneration()));
        return new Move(
                id,
                turn.merchant(),
                turn.standing().rowVersion(),
                after.header().seq(),
                after.status(),
                state,
                events,
                timers,
                WatchChanges.between(turn.standing().state(), after),
                turn.steps().getLast().recorded().at());
    }

    private static ShopperKey key(KeyRing ring, int generation) {
        return ring.key(generation)
                .orElseThrow(() -> new IllegalStateException("A key in use was destroyed"));
    }
}
