package io.parley.turn;

import io.parley.conversation.ConversationId;
import io.parley.journal.Journal;
import io.parley.journal.Journal.Origin;
import io.parley.journal.Move;
import io.parley.journal.Standing;
import io.parley.journal.Vault;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/// Step 5: one transaction a batch. Conversations that another instance moved meanwhile are read
/// from the journal, never from a snapshot, and decided again.
@ApplicationScoped
public class Appending {
    /// How often conversations that keep being moved elsewhere are decided again before the batch
    /// counts as an outage.
    private static final int TRIES = 5;

    private final Deciding deciding;
    private final Journal journal;
    private final Vault vault;
    private final Executor workers = Infrastructure.getDefaultWorkerPool();

    public Appending(Deciding deciding, Journal journal, Vault vault) {
        this.deciding = deciding;
        this.journal = journal;
        this.vault = vault;
    }

    /// What was written.
    Uni<List<Move>> append(Batch batch) {
        return append(batch, moving(batch.turns()), TRIES);
    }

    private static List<ConversationTurn> moving(Collection<ConversationTurn> turns) {
        return turns.stream().filter(turn -> !turn.steps().isEmpty()).toList();
    }

    private Uni<List<Move>> append(Batch batch, List<ConversationTurn> turns, int tries) {
        if (turns.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return vault.ensure(Writing.keys(turns), batch.rings())
                .emitOn(workers)
                .invoke(batch::know)
                .map(rings -> Writing.moves(turns, rings))
                .flatMap(moves ->
                        journal.append(moves)
                                .emitOn(workers)
                                .flatMap(moved -> orAgain(batch, turns, moves, moved, tries)));
    }

    /// What did not move was moved by somebody else: it is read from the journal and decided again.
    private Uni<List<Move>> orAgain(
            Batch batch,
            List<ConversationTurn> turns,
            List<Move> moves,
            Set<ConversationId> moved,
            int tries) {
        List<Move> done = new ArrayList<>(moves);
        done.removeIf(move -> !moved.contains(move.conversation()));
        Set<ConversationId> lost = new HashSet<>();
        turns.forEach(turn -> lost.add(turn.state().header().id()));
        lost.removeAll(moved);
        if (lost.isEmpty()) {
            return Uni.createFrom().item(done);
        }
        if (tries == 1) {
            return Uni.createFrom()
                    .failure(new IllegalStateException("Conversations keep being moved elsewhere"));
        }
        List<ConversationTurn> again = batch.turns(lost);
        return restart(batch, lost)
                .chain(() -> deciding.decide(again))
                .chain(() -> append(batch, moving(again), tries - 1))
                .invoke(done::addAll)
                .replaceWith(done);
    }

    /// The events first, then the causes, so that no event counts whose cause is not known.
    private Uni<Void> restart(Batch batch, Set<ConversationId> lost) {
        lost.forEach(vault::forget);
        return vault.rings(lost)
                .invoke(batch::know)
                .chain(() -> journal.rebuild(batch.merchants(lost), batch.rings()))
                .flatMap(standings -> restart(batch, standings))
                .emitOn(workers);
    }

    private Uni<Void> restart(Batch batch, Map<ConversationId, Standing> standings) {
        Set<Origin> origins = new HashSet<>();
        batch.turns(standings.keySet()).forEach(turn -> origins.addAll(turn.origins()));
        return journal.known(origins)
                .invoke(known ->
                        standings.forEach((id, standing) ->
                                batch.turn(id).restart(standing, Batch.of(id, known))))
                .replaceWithVoid();
    }
}
