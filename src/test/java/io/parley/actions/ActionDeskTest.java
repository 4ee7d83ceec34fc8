package io.parley.actions;

import static io.parley.actions.OutsideShop.DONE;
import static io.parley.actions.OutsideShop.Fate.ANSWERS;
import static io.parley.actions.OutsideShop.Fate.ANSWER_LOST;
import static io.parley.actions.OutsideShop.Fate.REQUEST_LOST;
import static io.parley.actions.OutsideShop.Fate.SILENT;
import static io.parley.actions.OutsideShop.Fate.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.actions.OutsideShop.Fate;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Uncertain;
import io.parley.conversation.Cause;
import io.parley.shop.ShopActions.Strength;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Asks that are seen to their end, however the shop answers and wherever the process is killed.
class ActionDeskTest {
    private static final String KEY = Lane.THREAD + ":7";

    private static final Duration LIMIT = Duration.ofMillis(20);

    /// More steps than any ask takes.
    private static final int STEPS = 16;

    private static OutsideShop shop(Strength strength, List<Fate> fates) {
        Deque<Fate> left = new ArrayDeque<>(fates);
        return new OutsideShop(
                strength, () -> left.size() > 1 ? left.removeFirst() : left.getFirst());
    }

    private static ActionOutcome uncertain() {
        return new Uncertain();
    }

    private static ActionOutcome taken(OutsideShop shop) {
        Lane lane = Lane.before(shop, LIMIT);
        assertThat(lane.isTaken(Mortal.immortal(), Lane.ask(7))).isTrue();
        assertThat(lane.sent).hasSize(1);
        assertThat(lane.sent.getFirst().envelope().cause()).isEqualTo(Cause.action(7));
        return lane.told(KEY);
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void what_is_answered_is_told(Strength strength) {
        OutsideShop shop = shop(strength, List.of(ANSWERS));

        assertThat(taken(shop)).isEqualTo(DONE);
        assertThat(shop.done(KEY)).isEqualTo(1);
    }

    @Test
    void an_idempotent_shop_is_asked_again() {
        OutsideShop shop =
                shop(Strength.IDEMPOTENT, List.of(ANSWER_LOST, REQUEST_LOST, SILENT, ANSWERS));

        assertThat(taken(shop)).isEqualTo(DONE);
        assertThat(shop.done(KEY)).isEqualTo(1);
    }

    @Test
    void a_findable_shop_is_looked_into_before_it_is_asked_again() {
        OutsideShop did = shop(Strength.FINDABLE, List.of(ANSWER_LOST, ANSWERS));
        OutsideShop didNot = shop(Strength.FINDABLE, List.of(REQUEST_LOST, SILENT, ANSWERS));

        assertThat(taken(did)).isEqualTo(DONE);
        assertThat(did.done(KEY)).isEqualTo(1);
        assertThat(taken(didNot)).isEqualTo(DONE);
        assertThat(didNot.done(KEY)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            names = {"ANSWER_LOST", "REQUEST_LOST", "SILENT"})
    void a_shop_that_is_neither_is_not_asked_again(Fate fate) {
        OutsideShop shop = shop(Strength.NEITHER, List.of(fate, ANSWERS));

        assertThat(taken(shop)).isEqualTo(uncertain());
        assertThat(shop.done(KEY)).isEqualTo(fate == ANSWER_LOST ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void a_shop_that_stays_away_is_given_up(Strength strength) {
        assertThat(taken(shop(strength, List.of(REQUEST_LOST)))).isEqualTo(uncertain());
    }

    @Test
    void what_was_erased_is_not_done() {
        OutsideShop shop = shop(Strength.IDEMPOTENT, List.of(ANSWERS));
        Lane lane = Lane.before(shop, LIMIT);
        lane.erase();

        assertThat(lane.isTaken(Mortal.immortal(), Lane.ask(7))).isTrue();

        assertThat(lane.told(KEY)).isEqualTo(uncertain());
        assertThat(shop.done(KEY)).isZero();
    }

    @Test
    void what_nobody_has_begun_when_a_person_took_over_is_not_begun() {
        OutsideShop shop = shop(Strength.IDEMPOTENT, List.of(ANSWERS));
        Lane lane = Lane.before(shop, LIMIT);

        assertThat(
                        lane.isTaken(
                                Mortal.immortal(),
                                Lane.ask(Lane.TEA_HOUSE, "ada", 7, Lane.NOON.minusSeconds(1))))
                .isTrue();

        assertThat(lane.told(KEY)).isEqualTo(uncertain());
        assertThat(shop.done(KEY)).isZero();
    }

    @Test
    void what_was_begun_before_is_still_looked_for_but_not_begun_again() {
        for (Fate fate : List.of(ANSWER_LOST, REQUEST_LOST)) {
            OutsideShop shop = shop(Strength.FINDABLE, List.of(fate, ANSWERS));
            Lane lane = Lane.before(shop, LIMIT);
            ConsumerRecord<String, byte[]> late =
                    Lane.ask(Lane.TEA_HOUSE, "ada", 7, Lane.NOON.minusSeconds(1));

            assertThat(lane.isTaken(Mortal.killedAfter(4), Lane.ask(7))).isFalse();
            assertThat(lane.isTaken(Mortal.immortal(), late)).isTrue();

            assertThat(lane.told(KEY)).isEqualTo(fate == ANSWER_LOST ? DONE : uncertain());
            assertThat(shop.done(KEY)).isEqualTo(fate == ANSWER_LOST ? 1 : 0);
        }
    }

    @Test
    void what_is_no_ask_is_set_aside() {
        Lane lane = Lane.before(shop(Strength.IDEMPOTENT, List.of(ANSWERS)), LIMIT);
        ConsumerRecord<String, byte[]> ask = Lane.ask(7);
        ConsumerRecord<String, byte[]> rubbish =
                new ConsumerRecord<>("parley.actions.v1", 0, 0, ask.key(), ask.value());

        assertThat(lane.isTaken(Mortal.immortal(), rubbish)).isTrue();

        assertThat(lane.sent).isEmpty();
        assertThat(lane.letters)
                .singleElement()
                .matches(letter -> letter.reason().contains("not those of an event"));
    }

    static Stream<Arguments> crashes() {
        List<List<Fate>> courses =
                List.of(
                        List.of(ANSWERS),
                        List.of(ANSWER_LOST, ANSWERS),
                        List.of(REQUEST_LOST, ANSWERS),
                        List.of(ANSWER_LOST, REQUEST_LOST, ANSWERS));
        List<Arguments> all = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            courses.forEach(course -> all.add(Arguments.of(strength, course)));
        }
        return all.stream();
    }

    /// Killed at each step, before and after what it does, and a second time at each step of the
    /// process that goes on.
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("crashes")
    void wherever_it_is_killed_nothing_is_lost_or_doubled(Strength strength, List<Fate> course) {
        for (int first = 1; first <= STEPS; first++) {
            for (int second = 1; second <= STEPS; second += 3) {
                killed(strength, course, Mortal.killedBefore(first), Mortal.killedAfter(second));
                killed(strength, course, Mortal.killedAfter(first), Mortal.killedBefore(second));
            }
        }
    }

    private static void killed(Strength strength, List<Fate> course, Mortal one, Mortal other) {
        OutsideShop shop = shop(strength, course);
        Lane lane = Lane.before(shop, Duration.ofMillis(3));
        Stream.of(one, other, Mortal.immortal())
                .takeWhile(process -> !lane.isTaken(process, Lane.ask(7)))
                .forEach(_ -> {});

        assertThat(lane.sent).isNotEmpty();
        ActionOutcome told = lane.told(KEY);
        switch (strength) {
            case IDEMPOTENT, FINDABLE -> {
                assertThat(told).isEqualTo(DONE);
                assertThat(shop.done(KEY)).isEqualTo(1);
            }
            case NEITHER -> {
                assertThat(shop.done(KEY)).isLessThanOrEqualTo(1);
                assertThat(told).isIn(DONE, uncertain());
                if (told.equals(DONE)) {
                    assertThat(shop.done(KEY)).isEqualTo(1);
                }
            }
        }
        assertThat(lane.sent).extracting(command -> command.outcome()).containsOnly(told);
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void two_processes_at_once_do_it_once(Strength strength) {
        OutsideShop shop = shop(strength, List.of(SLOW));
        Lane lane = Lane.before(shop, Duration.ofMillis(400));
        List<CompletableFuture<Void>> both =
                Stream.of(1, 2)
                        .map(_ ->
                                lane.desk(Mortal.immortal())
                                        .take(Lane.ask(7))
                                        .subscribeAsCompletionStage())
                        .toList();

        assertThat(CompletableFuture.allOf(both.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(10));
        assertThat(shop.done(KEY)).isEqualTo(1);
    }
}
