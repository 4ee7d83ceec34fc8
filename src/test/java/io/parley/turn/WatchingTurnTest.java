package io.parley.turn;

import static io.parley.turn.Post.erasure;
import static io.parley.turn.Post.moved;
import static io.parley.turn.Post.said;
import static io.parley.turn.Post.thread;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Milestone;
import io.parley.conversation.Answers;
import io.parley.conversation.ConversationId;
import io.parley.handlers.Step;
import io.parley.journal.EncodedEvent;
import io.parley.turn.Instance.Handling;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Watches through the seven steps: their rows are written with the events that begin and end them.
class WatchingTurnTest {
    /// Watches `#1` when told `watch #1`, and no longer when told `stop #1`.
    private static final Handling WATCHING =
            (request, facts) -> {
                String[] words = request.query().said().text().split(" ");
                return switch (words[0]) {
                    case "watch" -> new Step.Reply(Answers.watch(words[1]));
                    case "stop" -> new Step.Reply(Answers.unwatch(words[1]));
                    default -> Instance.ECHO.handle(request, facts);
                };
            };

    private static final ConversationId ADA = thread("ada");

    private final Instance instance = Instance.handledBy(WATCHING);

    private List<String> watched() {
        return instance.journal.watched(ADA);
    }

    @Test
    void a_watch_has_a_row() {
        instance.takes(said("ada", "m-1", "watch #1"));

        assertThat(watched()).containsExactly("#1");
    }

    @Test
    void with_the_watch_its_row_ends() {
        instance.takes(said("ada", "m-1", "watch #1"), said("ada", "m-2", "watch #2"));

        instance.takes(said("ada", "m-3", "stop #1"));

        assertThat(watched()).containsExactly("#2");
    }

    @Test
    void what_begins_and_ends_in_one_batch_has_no_row() {
        instance.takes(said("ada", "m-1", "watch #1"), said("ada", "m-2", "stop #1"));

        assertThat(watched()).isEmpty();
    }

    @Test
    void with_an_erasure_every_row_ends() {
        instance.takes(said("ada", "m-1", "watch #1"), said("ada", "m-2", "watch #2"));

        instance.takes(erasure("ada", "e-1"), said("ada", "m-3", "watch #3"));

        assertThat(watched()).containsExactly("#3");
    }

    @Test
    void the_oldest_of_too_many_loses_its_row() {
        for (int i = 1; i <= 21; i++) {
            instance.takes(said("ada", "m-" + i, "watch #" + i));
        }

        assertThat(watched()).hasSize(20).doesNotContain("#1");
    }

    @Test
    void rows_are_right_when_the_conversation_was_moved_elsewhere_meanwhile() {
        instance.takes(said("ada", "m-1", "watch #1"));
        instance.journal.beforeAppend(
                () -> instance.another(WATCHING).takes(said("ada", "m-2", "watch #2")));

        instance.takes(said("ada", "m-3", "stop #1"));

        assertThat(watched()).containsExactly("#2");
    }

    @Test
    void a_state_row_that_was_lost_loses_no_watch() {
        instance.takes(said("ada", "m-1", "watch #1"));
        instance.snapshots.clear();
        instance.journal.corruptRow(ADA);

        instance.takes(said("ada", "m-2", "stop #1"));

        assertThat(watched()).isEmpty();
    }

    @Test
    void a_movement_met_a_thousand_times_is_one_notice() {
        instance.takes(said("ada", "m-1", "watch #1"));

        instance.takes(
                Collections.nCopies(1_000, moved("ada", 4, "scan", Milestone.DELIVERED)),
                List.of());

        assertThat(instance.journal.events(ADA))
                .extracting(EncodedEvent::type)
                .endsWith("order-watched", "notice-given")
                .hasSize(5);
    }

    @Test
    void another_scan_of_the_same_milestone_is_no_notice() {
        instance.takes(
                said("ada", "m-1", "watch #1"),
                moved("ada", 4, "scan-1", Milestone.DELIVERED),
                moved("ada", 4, "scan-2", Milestone.DELIVERED));

        assertThat(instance.journal.types(ADA)).endsWith("notice-given", "command-dropped");
    }
}
