package io.parley.turn;

import io.parley.conversation.ConversationId;
import io.parley.journal.DeadLetter;
import io.parley.journal.EncodedEvent;
import io.parley.journal.Move;
import io.parley.journal.Publication;
import io.parley.journal.Publisher;
import io.parley.journal.Snapshots;
import io.parley.journal.Snapshots.Snapshot;
import io.parley.journal.Vault;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps 6 and 7: what follows once a batch is written.
@ApplicationScoped
public class Settling {
    private final Vault vault;
    private final Publisher publisher;
    private final Snapshots snapshots;

    public Settling(Vault vault, Publisher publisher, Snapshots snapshots) {
        this.vault = vault;
        this.publisher = publisher;
        this.snapshots = snapshots;
    }

    /// Destroys the keys of those who asked for it, also when their command is met again.
    Uni<Void> erase(Batch batch) {
        Map<ConversationId, Integer> generations = new HashMap<>();
        batch.byId()
                .forEach((id, turn) -> {
                    if (turn.asksForErasure()) {
                        generations.put(id, turn.state().header().keyGeneration());
                    }
                });
        return vault.destroy(generations);
    }

    /// Events journalled earlier come first, since theirs are the lower seqs.
    Uni<Void> publish(Batch batch, List<Move> moves) {
        Map<ConversationId, Move> moved = new HashMap<>();
        moves.forEach(move -> moved.put(move.conversation(), move));
        List<Publication> events = new ArrayList<>();
        List<DeadLetter> letters = new ArrayList<>(batch.strays());
        for (ConversationTurn turn : batch.turns()) {
            turn.known().forEach(event -> events.add(of(turn, event)));
            Move move = moved.get(turn.state().header().id());
            if (move != null) {
                move.events().forEach(event -> events.add(of(turn, event)));
            }
            letters.addAll(turn.deadLetters());
        }
        return publisher.publish(events, letters);
    }

    Uni<Void> publish(List<DeadLetter> letters) {
        return publisher.publish(List.of(), letters);
    }

    Uni<Void> refresh(List<Move> moves) {
        return snapshots.keep(
                moves.stream()
                        .map(m -> new Snapshot(m.conversation(), m.version(), m.state()))
                        .toList());
    }

    private static Publication of(ConversationTurn turn, EncodedEvent event) {
        return new Publication(turn.merchant(), event);
    }
}
