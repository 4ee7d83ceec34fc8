package io.parley.turn;

import static io.parley.turn.Post.said;
import static io.parley.turn.Post.thread;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.routing.Glance;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Whatever a closer look at a batch comes to, the batch is answered.
class GlanceTest {
    private static final long LATE_MS = 50;

    private static void isAnswered(Supplier<CompletableFuture<Glance>> closer) {
        Instance instance = Instance.alone();
        instance.glances(closer);

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(instance.journal.types(thread("ada")))
                .containsExactly("episode-opened", "message-received", "assistant-replied");
    }

    @Test
    void what_was_seen_is_known_when_a_message_is_routed() {
        Glance seen = new Glance(Map.of(), Map.of("hello", new double[] {1}), Map.of());
        Instance instance = Instance.alone();
        instance.glances(() ->
                new CompletableFuture<Glance>()
                        .completeOnTimeout(seen, LATE_MS, TimeUnit.MILLISECONDS));

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(instance.seen()).isSameAs(seen);
        assertThat(instance.routed()).isOne();
    }

    @Test
    void one_that_comes_late_is_waited_for() {
        isAnswered(() ->
                new CompletableFuture<Glance>()
                        .completeOnTimeout(Glance.NONE, LATE_MS, TimeUnit.MILLISECONDS));
    }

    @Test
    void one_that_fails_is_done_without() {
        isAnswered(() -> CompletableFuture.failedFuture(new IllegalStateException("broken")));
    }

    @Test
    void one_that_fails_late_is_done_without() {
        isAnswered(() -> new CompletableFuture<Glance>().orTimeout(LATE_MS, TimeUnit.MILLISECONDS));
    }

    @Test
    void one_that_throws_is_done_without() {
        isAnswered(() -> {
            throw new IllegalStateException("broken");
        });
    }

    @Test
    void one_that_overflows_the_stack_is_done_without() {
        isAnswered(() -> {
            throw new StackOverflowError();
        });
    }
}
