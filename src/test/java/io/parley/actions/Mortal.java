package io.parley.actions;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A process that is killed at one of its steps, before or after what the step does. What it had
/// begun elsewhere goes on, and it hears of nothing any more.
final class Mortal {
    private final AtomicInteger left;
    private final boolean afterwards;
    private final CompletableFuture<String> death = new CompletableFuture<>();

    private Mortal(int step, boolean afterwards) {
        this.left = new AtomicInteger(step);
        this.afterwards = afterwards;
    }

    static Mortal killedBefore(int step) {
        return new Mortal(step, false);
    }

    static Mortal killedAfter(int step) {
        return new Mortal(step, true);
    }

    static Mortal immortal() {
        return new Mortal(Integer.MAX_VALUE, false);
    }

    CompletableFuture<String> death() {
        return death;
    }

    <T> Uni<T> step(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> {
                    if (death.isDone()) {
                        return Uni.createFrom().nothing();
                    }
                    if (left.decrementAndGet() != 0) {
                        return heard(work.get());
                    }
                    if (!afterwards) {
                        return die();
                    }
                    return work.get().onItemOrFailure().transformToUni((_, _) -> die());
                });
    }

    private <T> Uni<T> die() {
        death.complete("killed");
        return Uni.createFrom().nothing();
    }

    private <T> Uni<T> heard(Uni<T> work) {
        return work.onItemOrFailure()
                .transformToUni((item, failure) -> {
                    if (death.isDone()) {
                        return Uni.createFrom().nothing();
                    }
                    return failure == null
                            ? Uni.createFrom().item(item)
                            : Uni.createFrom().failure(failure);
                });
    }
}
