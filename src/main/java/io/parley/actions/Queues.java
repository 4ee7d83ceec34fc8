package io.parley.actions;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Work that goes one after the other within a queue, and side by side with that of all others.
final class Queues {
    private final Executor executor;
    private final Map<String, CompletableFuture<?>> tails = new ConcurrentHashMap<>();

    /// @param executor begins the work, so that nothing runs while a queue is being changed
    Queues(Executor executor) {
        this.executor = executor;
    }

    /// @return completes when this work is over
    CompletableFuture<?> add(String queue, Supplier<Uni<Void>> work) {
        CompletableFuture<?> mine =
                Objects.requireNonNull(
                        tails.compute(
                                queue,
                                (_, tail) ->
                                        over(tail)
                                                .thenComposeAsync(
                                                        _ ->
                                                                work.get()
                                                                        .subscribeAsCompletionStage(),
                                                        executor)));
        var _ = mine.whenComplete((_, _) -> tails.remove(queue, mine));
        return mine;
    }

    private static CompletableFuture<?> over(@Nullable CompletableFuture<?> tail) {
        return tail == null
                ? CompletableFuture.completedFuture("nothing before")
                : tail.handle((_, _) -> "whatever became of it");
    }

    /// Completes as soon as fewer than so many queues have work, or one of them has done its own.
    Uni<Void> room(int most) {
        if (tails.size() < most) {
            return Uni.createFrom().voidItem();
        }
        CompletableFuture<?>[] all = tails.values().toArray(CompletableFuture<?>[]::new);
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.anyOf(all))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    int size() {
        return tails.size();
    }
}
