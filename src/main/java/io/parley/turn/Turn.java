package io.parley.turn;

import io.parley.journal.DataRefused;
import io.parley.journal.DeadLetter;
import io.parley.platform.FailPoints;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Executor;

/// Takes one batch of commands through the seven steps. Everything may be repeated: a command whose
/// cause is journalled is not decided again, its stored events are published again.
@ApplicationScoped
public class Turn {
    private final Loading loading;
    private final Deciding deciding;
    private final Appending appending;
    private final Settling settling;
    private final FailPoints failPoints;
    private final Executor workers = Infrastructure.getDefaultWorkerPool();

    public Turn(
            Loading loading,
            Deciding deciding,
            Appending appending,
            Settling settling,
            FailPoints failPoints) {
        this.loading = loading;
        this.deciding = deciding;
        this.appending = appending;
        this.settling = settling;
        this.failPoints = failPoints;
    }

    /// Completes when everything these commands lead to is journalled, published and acknowledged.
    /// Fails on an outage, and may then be called again with the same commands.
    Uni<Void> take(List<Received> commands, List<DeadLetter> unreadable) {
        return settling.publish(unreadable).chain(() -> take(commands, false));
    }

    private Uni<Void> take(List<Received> commands, boolean refused) {
        if (commands.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return loading.load(commands, refused)
                .emitOn(workers)
                .invoke(() -> failPoints.reach("after-load"))
                .flatMap(this::settle)
                .onFailure(DataRefused.class)
                .recoverWithUni(refusal -> isolate(commands, refused, refusal));
    }

    private Uni<Void> settle(Batch batch) {
        return deciding.decide(batch.turns())
                .invoke(() -> failPoints.reach("after-decide"))
                .chain(() -> appending.append(batch))
                .invoke(() -> failPoints.reach("after-append"))
                .call(() -> settling.erase(batch))
                .emitOn(workers)
                .call(moves -> settling.publish(batch, moves))
                .invoke(() -> failPoints.reach("after-publish"))
                .flatMap(settling::refresh)
                .invoke(() -> failPoints.reach("after-refresh"));
    }

    /// Halves what the journal refused until the offending command is alone. That one fails: its
    /// shopper is told and a person takes over, the record goes to the dead-letter topic. All
    /// others go their way.
    private Uni<Void> isolate(List<Received> commands, boolean refused, Throwable refusal) {
        if (commands.size() > 1) {
            List<Received> sorted =
                    Batch.byConversation(commands).values().stream().flatMap(List::stream).toList();
            int half = sorted.size() / 2;
            return take(sorted.subList(0, half), false)
                    .chain(() -> take(sorted.subList(half, sorted.size()), false));
        }
        return refused
                ? settling.publish(List.of(hopeless(commands.getFirst(), refusal)))
                : take(commands, true);
    }

    private static DeadLetter hopeless(Received received, Throwable refusal) {
        return received.deadLetter(
                "the journal refused even the failure: " + refusal.getMessage(),
                received.command().envelope().at());
    }
}
