package io.parley.turn;

import io.parley.routing.Glance;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Reads;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Steps 2 to 4 for a batch: each conversation goes as far as the known facts carry it, then the
/// facts they all miss are fetched at once.
@ApplicationScoped
public class Deciding {
    private final Answering answering;
    private final Reads reads;
    private final InstantSource clock;

    public Deciding(Answering answering, Reads reads, InstantSource clock) {
        this.answering = answering;
        this.reads = reads;
        this.clock = clock;
    }

    /// The texts of all conversations are looked at together first, where that is worth it.
    Uni<Void> decide(Collection<ConversationTurn> turns) {
        List<String> texts = turns.stream().flatMap(turn -> turn.texts().stream()).toList();
        CompletableFuture<Glance> glance = answering.glance(texts);
        if (glance.isDone()) {
            return decide(turns, glance.join());
        }
        return Uni.createFrom()
                .completionStage(glance)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(seen -> decide(turns, seen));
    }

    private Uni<Void> decide(Collection<ConversationTurn> turns, Glance glance) {
        turns.forEach(turn -> turn.see(glance));
        return decide(turns, Facts.NONE);
    }

    private Uni<Void> decide(Collection<ConversationTurn> turns, Facts facts) {
        Set<Lookup<?>> missing = new HashSet<>();
        for (ConversationTurn turn : turns) {
            missing.addAll(turn.advance(answering, facts, clock.instant()));
        }
        if (missing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return reads.fetch(missing)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(more -> decide(turns, facts.and(more)));
    }
}
