package io.parley.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Work in queues: in order within one, side by side otherwise.
class QueuesTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Queues queues =
            new Queues(task -> {
                var _ = Thread.startVirtualThread(task);
            });
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> gate = new CompletableFuture<>();

    private Supplier<Uni<Void>> work(String name, CompletableFuture<Void> until) {
        return () -> {
            begun.add(name);
            return Uni.createFrom().completionStage(until);
        };
    }

    private static CompletableFuture<Void> atOnce() {
        return CompletableFuture.completedFuture(null);
    }

    @Test
    void work_of_a_queue_waits_for_what_came_before() {
        var first = queues.add("ada", work("first", gate));
        var second = queues.add("ada", work("second", atOnce()));
        var other = queues.add("bob", work("other", atOnce()));

        assertThat(other).succeedsWithin(SOON);
        assertThat(second).isNotDone();
        assertThat(begun).containsExactlyInAnyOrder("first", "other");

        gate.complete(null);
        assertThat(second).succeedsWithin(SOON);
        assertThat(first).isDone();
        assertThat(begun.indexOf("second")).isGreaterThan(begun.indexOf("first"));
    }

    @Test
    void what_fails_holds_up_nothing() {
        gate.completeExceptionally(new IllegalStateException("broken"));
        var failed = queues.add("ada", work("failing", gate));
        var next = queues.add("ada", work("next", atOnce()));

        assertThat(next).succeedsWithin(SOON);
        assertThat(failed).isCompletedExceptionally();
    }

    @Test
    void a_queue_without_work_is_gone() {
        assertThat(queues.add("ada", work("first", atOnce()))).succeedsWithin(SOON);

        org.awaitility.Awaitility.await().atMost(SOON).until(() -> queues.size() == 0);
    }

    @Test
    void there_is_room_once_one_of_many_is_done() {
        var _ = queues.add("ada", work("first", gate));
        var _ = queues.add("bob", work("other", new CompletableFuture<>()));

        assertThat(queues.room(3).subscribeAsCompletionStage()).isDone();
        var room = queues.room(2).subscribeAsCompletionStage();
        assertThat(room).isNotDone();

        gate.complete(null);
        assertThat(room).succeedsWithin(SOON);
    }
}
