package io.parley.turn;

import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Reads;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

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

    Uni<Void> decide(Collection<ConversationTurn> turns) {
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
