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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/// Steps 2 to 4 for a batch: each conversation goes as far as the known facts carry it, then the
/// facts they all miss are fetched at once.
@ApplicationScoped
public class Deciding {
    private static final Logger LOG = Logger.getLogger(Deciding.class);

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
        CompletableFuture<Glance> glance = glance(turns).exceptionally(Deciding::nothing);
        return glance.isDone()
                ? decide(turns, glance.join())
                : Uni.createFrom()
                        .completionStage(glance)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .flatMap(seen -> decide(turns, seen));
    }

    /// A text that breaks the closer look must not keep its batch: it meets the same when it is
    /// routed, and fails alone.
    private CompletableFuture<Glance> glance(Collection<ConversationTurn> turns) {
        try {
            return answering.glance(
                    turns.stream().flatMap(turn -> turn.written().stream()).toList());
        } catch (RuntimeException | StackOverflowError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Glance nothing(Throwable failure) {
        LOG.warn("The batch is routed without a closer look", failure);
        return Glance.NONE;
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
