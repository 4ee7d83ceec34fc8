package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.conversation.RandomStory.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every conversation, whatever happens in it. The name of a run that fails is its
/// seed.
class ConversationPropertyTest {
    static LongStream seeds() {
        return RandomStory.seeds(200);
    }

    private static List<Recorded> events(List<Step> steps) {
        return steps.stream().flatMap(step -> step.decided().events().stream()).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_command_leaves_an_event(long seed) {
        assertThat(RandomStory.of(seed)).noneMatch(step -> step.decided().events().isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_state_is_the_fold_of_the_journal(long seed) {
        List<Step> steps = RandomStory.of(seed);

        Conversation folded = steps.getFirst().before().fold(events(steps));

        assertThat(folded).isEqualTo(steps.getLast().decided().after());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void seq_counts_from_one_without_a_gap(long seed) {
        List<Recorded> events = events(RandomStory.of(seed));

        assertThat(events)
                .extracting(Recorded::seq)
                .isEqualTo(LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_ordinals_of_each_cause_count_from_zero(long seed) {
        assertThat(RandomStory.of(seed))
                .allSatisfy(step ->
                        assertThat(step.decided().events())
                                .extracting(Recorded::ordinal)
                                .isEqualTo(
                                        IntStream.range(0, step.decided().events().size())
                                                .boxed()
                                                .toList()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_said_before_an_erasure_is_in_no_later_state(long seed) {
        List<Step> steps = RandomStory.of(seed);
        int erasure = lastErasure(steps);
        List<String> said = Secrets.in(steps.subList(0, erasure).toString());

        String later = states(steps.subList(erasure, steps.size())).toString();

        assertThat(Secrets.in(later)).noneMatch(said::contains);
    }

    private static List<Conversation> states(List<Step> steps) {
        return steps.stream().map(step -> step.decided().after()).toList();
    }

    private static int lastErasure(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .filter(i -> erases(steps.get(i)))
                .reduce(0, (_, i) -> i);
    }

    private static boolean erases(Step step) {
        return step.decided().events().stream()
                .anyMatch(r -> r.event() instanceof ConversationEvent.PersonalDataErased);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_each_parcel_a_milestone_is_told_once_by_a_watch(long seed) {
        List<String> told =
                events(RandomStory.of(seed)).stream()
                        .filter(r -> r.event() instanceof ConversationEvent.NoticeGiven)
                        .map(r -> (ConversationEvent.NoticeGiven) r.event())
                        .map(e ->
                                "%d %s %s"
                                        .formatted(
                                                e.watch(),
                                                e.milestone(),
                                                e.notice().read().orElseThrow().parcel()))
                        .toList();

        assertThat(told).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void news_of_a_parcel_changes_nothing_but_what_was_told(long seed) {
        assertThat(RandomStory.of(seed))
                .filteredOn(step -> step.command() instanceof Command.ParcelMoved)
                .allSatisfy(step ->
                        assertThat(withoutWatches(step.decided().after()))
                                .isEqualTo(withoutWatches(step.before())));
    }

    /// The state as if nothing were watched, at the first place.
    private static Conversation withoutWatches(Conversation state) {
        Header header = state.header();
        return state.with(
                new Header(
                        header.id(),
                        header.merchant(),
                        1,
                        header.episode(),
                        header.language(),
                        header.lastHeard(),
                        header.silenceSetBy(),
                        header.keyGeneration(),
                        List.of(),
                        header.pending(),
                        header.wishes(),
                        Causes.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_conversation_watches_more_than_it_may(long seed) {
        assertThat(states(RandomStory.of(seed)))
                .allSatisfy(
                        state -> assertThat(state.header().watches()).hasSizeLessThanOrEqualTo(20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_pending_was_asked_and_is_not_settled(long seed) {
        List<Recorded> events = events(RandomStory.of(seed));
        List<Long> settled =
                events.stream()
                        .filter(r -> r.event() instanceof ConversationEvent.ActionSettled)
                        .map(r -> ((ConversationEvent.ActionSettled) r.event()).ask())
                        .toList();
        List<Long> asked =
                events.stream()
                        .filter(r -> r.event() instanceof ConversationEvent.ActionAsked)
                        .map(Recorded::seq)
                        .toList();

        assertThat(settled).doesNotHaveDuplicates();
        assertThat(asked).containsAll(settled);
        assertThat(pending(RandomStory.of(seed).getLast().decided().after()))
                .isEqualTo(asked.stream().filter(ask -> !settled.contains(ask)).toList());
    }

    private static List<Long> pending(Conversation state) {
        return state.header().pending().stream().map(PendingAction::setBy).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_nobody_knows_is_with_a_person(long seed) {
        assertThat(RandomStory.of(seed))
                .filteredOn(step -> isUncertain(step.decided()))
                .allSatisfy(step ->
                        assertThat(step.decided().after()).isInstanceOf(WaitingForAgent.class));
    }

    private static boolean isUncertain(Decided decided) {
        return decided.events().stream()
                .anyMatch(r ->
                        r.event() instanceof ConversationEvent.ActionSettled settled
                                && settled.outcome() instanceof ActionOutcome.Uncertain);
    }

    @Test
    void the_stories_meet_every_state_and_every_event() {
        List<Recorded> events =
                RandomStory.seeds(50)
                        .boxed()
                        .flatMap(s -> events(RandomStory.of(s)).stream())
                        .toList();

        assertThat(events)
                .extracting(recorded -> (Object) recorded.event().getClass())
                .contains((Object[]) ConversationEvent.class.getPermittedSubclasses());
    }
}
