package io.parley.turn;

import static io.parley.turn.ScriptedConsumer.partition;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.journal.DeadLetter;
import io.parley.journal.Topics;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/// Which batches are in flight and which offsets are committed, poll by poll.
class TurnsTest {
    private final List<CompletableFuture<Void>> work = new ArrayList<>();
    private final List<List<String>> batches = new ArrayList<>();
    private final List<DeadLetter> unreadable = new ArrayList<>();
    private ScriptedConsumer consumer = new ScriptedConsumer(5);
    private Turns turns = turns();

    private Turns turns() {
        return new Turns(consumer, Topics.COMMANDS, this::take, InstantSource.fixed(Instance.NOON));
    }

    private Uni<Void> take(List<Received> commands, List<DeadLetter> letters) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        work.add(done);
        batches.add(commands.stream().map(c -> c.origin().cause().value().substring(8)).toList());
        unreadable.addAll(letters);
        return Uni.createFrom().completionStage(done);
    }

    /// What happens at the next poll.
    private TurnsTest then(Runnable happens) {
        consumer.schedulePollTask(happens);
        return this;
    }

    private TurnsTest thenPolls(int times) {
        for (int i = 0; i < times; i++) {
            var _ = then(() -> {});
        }
        return this;
    }

    private TurnsTest thenDone(int batch) {
        return then(() -> work.get(batch).complete(null));
    }

    private TurnsTest thenFails(int batch) {
        return then(() ->
                work.get(batch).completeExceptionally(new IllegalStateException("no way on")));
    }

    /// Runs to here and ends the process without waiting for what is in flight.
    private void run() {
        consumer.schedulePollTask(() -> {
            throw new EndOfStory();
        });
        try {
            turns.run();
        } catch (EndOfStory e) {
            return;
        }
        throw new AssertionError("The story did not end");
    }

    /// An error, so that nothing which handles failures takes it for one.
    private static final class EndOfStory extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void runAndStop() {
        consumer.schedulePollTask(turns::stop);
        turns.run();
    }

    private void fivePartitions() {
        for (int partition = 0; partition < 5; partition++) {
            consumer.put(partition, 0);
        }
    }

    private void bothInOneBatch() {
        consumer.setMaxPollRecords(10);
        consumer.put(0, 0);
        consumer.put(1, 0, 1);
    }

    @Test
    void at_most_three_batches_are_in_flight() {
        then(this::fivePartitions).thenPolls(6).run();

        assertThat(batches).hasSize(3);
    }

    @Test
    void while_three_are_in_flight_nothing_is_read() {
        var _ = then(this::fivePartitions).thenPolls(6);
        Set<Integer> paused = new java.util.HashSet<>();

        then(() -> paused.addAll(consumer.pausedPartitions())).run();

        assertThat(paused).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void when_one_is_done_the_next_begins() {
        then(this::fivePartitions).thenPolls(4).thenDone(1).thenPolls(4).run();

        assertThat(batches).hasSize(4);
    }

    @Test
    void no_two_batches_of_one_partition_are_in_flight() {
        then(() -> consumer.put(0, 0, 1, 2)).thenPolls(5).run();

        assertThat(batches).containsExactly(List.of("p0-0"));
    }

    @Test
    void a_partition_is_read_on_when_its_batch_is_done() {
        then(() -> consumer.put(0, 0, 1)).thenPolls(2).thenDone(0).thenPolls(2).run();

        assertThat(batches).containsExactly(List.of("p0-0"), List.of("p0-1"));
    }

    @Test
    void nothing_is_committed_before_its_batch_is_done() {
        then(() -> consumer.put(0, 0)).thenPolls(5).run();

        assertThat(consumer.commits()).isEmpty();
    }

    @Test
    void a_batch_that_is_done_is_committed() {
        then(this::bothInOneBatch).thenDone(0).thenPolls(1).run();

        assertThat(consumer.commits()).containsExactly(Map.of(0, 1L, 1, 2L));
    }

    @Test
    void a_commit_that_failed_is_made_again() {
        then(
                        () -> {
                            consumer.put(0, 0);
                            consumer.commitsFail(true);
                        })
                .thenDone(0)
                .thenPolls(2)
                .then(() -> consumer.commitsFail(false))
                .thenPolls(1)
                .run();

        assertThat(consumer.commits()).containsExactly(Map.of(0, 1L));
    }

    @Test
    void a_batch_that_fails_for_good_is_never_committed() {
        then(() -> consumer.put(0, 0)).thenFails(0).thenPolls(5).run();

        assertThat(consumer.commits()).isEmpty();
    }

    @Test
    void a_batch_that_fails_for_good_is_never_passed_over() {
        then(() -> consumer.put(0, 0, 1)).thenFails(0).thenPolls(5).run();

        assertThat(batches).containsExactly(List.of("p0-0"));
    }

    @Test
    void other_partitions_go_on_while_one_has_failed() {
        then(() -> consumer.put(0, 0))
                .thenFails(0)
                .then(() -> consumer.put(1, 0))
                .thenDone(1)
                .thenPolls(1)
                .run();

        assertThat(consumer.commits()).containsExactly(Map.of(1, 1L));
    }

    @Test
    void what_is_in_flight_when_a_partition_is_taken_away_is_waited_for_and_committed() {
        then(() -> consumer.put(0, 0))
                .then(() -> work.getFirst().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS))
                .then(() -> consumer.rebalance(List.of(partition(1))))
                .run();

        assertThat(consumer.commits()).containsExactly(Map.of(0, 1L));
    }

    @Test
    void a_partition_that_stays_is_read_on_after_another_of_its_batch_was_taken_away() {
        then(this::bothInOneBatch)
                .then(() -> work.getFirst().complete(null))
                .then(() -> consumer.rebalance(List.of(partition(1))))
                .then(() -> consumer.put(1, 2))
                .thenPolls(2)
                .run();

        assertThat(batches).endsWith(List.of("p1-2"));
    }

    @Test
    void a_partition_whose_batch_was_in_flight_is_read_on_after_another_of_it_was_taken_away() {
        then(this::bothInOneBatch)
                .then(() -> {
                    var _ = work.getFirst().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS);
                    consumer.rebalance(List.of(partition(1)));
                    consumer.put(1, 2);
                })
                .thenPolls(2)
                .run();

        assertThat(batches).endsWith(List.of("p1-2"));
    }

    @Test
    void a_batch_given_up_when_a_partition_was_taken_away_is_read_again_where_it_stays() {
        then(this::bothInOneBatch)
                .thenFails(0)
                .then(() -> {
                    consumer.rebalance(List.of(partition(1)));
                    consumer.put(1, 0, 1, 2);
                })
                .thenPolls(2)
                .run();

        assertThat(batches).endsWith(List.of("p1-0", "p1-1", "p1-2"));
    }

    @Test
    void taking_a_partition_away_frees_no_place_for_a_fourth_batch() {
        then(this::fivePartitions)
                .thenPolls(4)
                .then(() -> turns.onPartitionsRevoked(List.of(partition(4))))
                .thenPolls(4)
                .run();

        assertThat(batches).hasSize(3);
    }

    @Test
    void a_commit_that_fails_while_a_partition_is_taken_away_does_not_end_the_reading() {
        then(this::bothInOneBatch)
                .then(() -> {
                    consumer.commitsFail(true);
                    work.getFirst().complete(null);
                    consumer.rebalance(List.of(partition(1)));
                    consumer.put(1, 2);
                })
                .thenPolls(2)
                .run();

        assertThat(batches).endsWith(List.of("p1-2"));
    }

    @Test
    void what_is_in_flight_when_a_partition_is_lost_is_not_committed() {
        then(() -> consumer.put(0, 0))
                .then(() -> {
                    turns.onPartitionsLost(List.of(partition(0)));
                    work.getFirst().complete(null);
                })
                .thenPolls(3)
                .run();

        assertThat(consumer.commits()).isEmpty();
    }

    @Test
    void a_batch_given_up_when_a_partition_was_lost_is_read_again_where_it_stays() {
        then(this::bothInOneBatch)
                .then(() -> {
                    turns.onPartitionsLost(List.of(partition(0)));
                    consumer.put(1, 0, 1);
                })
                .thenPolls(2)
                .run();

        assertThat(batches).endsWith(List.of("p1-0", "p1-1"));
    }

    @Test
    void a_partition_that_comes_while_three_batches_are_in_flight_waits() {
        consumer = new ScriptedConsumer(3);
        consumer.updateBeginningOffsets(Map.of(partition(3), 0L));
        turns = turns();

        then(
                        () -> {
                            consumer.put(0, 0);
                            consumer.put(1, 0);
                            consumer.put(2, 0);
                        })
                .thenPolls(3)
                .then(() -> {
                    consumer.rebalance(
                            List.of(partition(0), partition(1), partition(2), partition(3)));
                    consumer.put(3, 0);
                })
                .thenPolls(3)
                .run();

        assertThat(batches).hasSize(3);
    }

    @Test
    void what_is_in_flight_at_the_end_is_waited_for_and_committed() {
        then(() -> consumer.put(0, 0))
                .then(() -> work.getFirst().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS))
                .runAndStop();

        assertThat(consumer.commits()).containsExactly(Map.of(0, 1L));
    }

    @Test
    void what_fails_at_the_end_is_not_committed() {
        then(() -> consumer.put(0, 0)).thenFails(0).runAndStop();

        assertThat(consumer.commits()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_handed_on_with_its_batch() {
        byte[] rubbish = "rubbish".getBytes(StandardCharsets.UTF_8);

        then(() -> consumer.addRecord(new ConsumerRecord<>(Topics.COMMANDS, 0, 0, "key", rubbish)))
                .thenPolls(1)
                .run();

        assertThat(unreadable)
                .extracting(DeadLetter::reason)
                .containsExactly("header ce_type is missing");
    }
}
