package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Command;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.Erasable;
import io.parley.conversation.Header;
import io.parley.conversation.PendingAction;
import io.parley.conversation.RandomStory;
import io.parley.conversation.RandomStory.Step;
import io.parley.conversation.Recorded;
import io.parley.conversation.ReturnWish;
import io.parley.conversation.Secrets;
import io.parley.conversation.Timer;
import io.parley.conversation.Told;
import io.parley.conversation.Watch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the wire form of every conversation, with its keys and without. The name of a run
/// that fails is its seed.
class CodecPropertyTest {
    private static final KeyRing KEYS = TestKeys.all();

    static LongStream seeds() {
        return RandomStory.seeds(40);
    }

    private static List<Recorded> events(List<Step> steps) {
        return steps.stream().flatMap(step -> step.decided().events().stream()).toList();
    }

    /// Each event sealed with the key of the generation in which it was written.
    private static List<EncodedEvent> journal(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        step.decided().events().stream()
                                .map(recorded ->
                                        EventCodec.encode(
                                                recorded,
                                                TestKeys.key(
                                                        step.before().header().keyGeneration()))))
                .toList();
    }

    private static List<Recorded> read(List<EncodedEvent> journal, KeyRing ring) {
        return journal.stream().map(event -> EventCodec.decode(event, ring)).toList();
    }

    private static byte[] encoded(Conversation state) {
        return StateCodec.encode(state, TestKeys.key(state.header().keyGeneration()));
    }

    private static Conversation decoded(Conversation state, KeyRing ring) {
        return StateCodec.decode(state.header().id(), encoded(state), ring).orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_event_is_read_back_as_it_was(long seed) {
        List<Step> steps = RandomStory.of(seed);

        List<Recorded> read = read(journal(steps), KEYS);

        assertThat(read).isEqualTo(events(steps));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_command_is_read_back_as_it_was(long seed) {
        assertThat(RandomStory.of(seed))
                .extracting(Step::command)
                .allSatisfy(command -> assertThat(sent(command)).isEqualTo(command));
    }

    private static Command sent(Command command) {
        return CommandCodec.decode(Records.consumed(CommandCodec.encode(command)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_event_is_read_back_from_its_record_as_it_was(long seed) {
        List<Step> steps = RandomStory.of(seed);
        List<EncodedEvent> journal = journal(steps);

        List<EncodedEvent> received =
                journal.stream().map(CodecPropertyTest::published).map(EventRecord::read).toList();

        assertThat(read(received, KEYS)).isEqualTo(events(steps));
    }

    private static ConsumerRecord<String, byte[]> published(EncodedEvent event) {
        return Records.consumed(EventRecord.of(new Publication(Samples.MERCHANT, event)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_state_is_read_back_as_it_was(long seed) {
        assertThat(RandomStory.of(seed))
                .extracting(step -> step.decided().after())
                .allSatisfy(state -> assertThat(decoded(state, KEYS)).isEqualTo(state));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_secret_stands_in_the_open(long seed) {
        List<Step> steps = RandomStory.of(seed);
        StringBuilder stored = new StringBuilder();
        journal(steps).forEach(event -> stored.append(text(event.payload())));
        steps.forEach(step -> stored.append(text(encoded(step.decided().after()))));

        assertThat(Secrets.in(stored.toString())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_its_key_no_event_tells_a_secret(long seed) {
        List<Recorded> read = read(journal(RandomStory.of(seed)), KeyRing.EMPTY);

        assertThat(Secrets.in(read.toString())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_any_key_the_journal_folds_to_the_same_course(long seed) {
        List<Step> steps = RandomStory.of(seed);

        Conversation folded = steps.getFirst().before().fold(read(journal(steps), KeyRing.EMPTY));

        assertThat(course(folded)).isEqualTo(course(steps.getLast().decided().after()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_any_key_a_state_has_the_same_course(long seed) {
        assertThat(RandomStory.of(seed))
                .extracting(step -> step.decided().after())
                .allSatisfy(state ->
                        assertThat(course(decoded(state, KeyRing.EMPTY))).isEqualTo(course(state)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_any_key_the_same_timers_are_set(long seed) {
        List<Step> steps = RandomStory.of(seed);

        List<Recorded> read = read(journal(steps), KeyRing.EMPTY);

        assertThat(timers(read)).isEqualTo(timers(events(steps)));
    }

    /// Even somebody who kept every key finds nothing from before the erasure in a later state.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void right_after_an_erasure_a_state_has_no_sealed_content(long seed) {
        assertThat(RandomStory.of(seed))
                .filteredOn(step ->
                        step.decided().events().getLast().event()
                                instanceof ConversationEvent.PersonalDataErased)
                .extracting(step -> text(encoded(step.decided().after())))
                .allSatisfy(
                        json -> assertThat(json).doesNotContainPattern("\"\\d+\\.[^\"]{16,}\""));
    }

    private record Course(String status, Header header, int misunderstood, int turns) {}

    private static Course course(Conversation state) {
        Header header = impersonal(state.header());
        return state instanceof io.parley.conversation.WithBot(var _, var dialogue)
                ? new Course(
                        state.status(), header, dialogue.misunderstood(), dialogue.automaticTurns())
                : new Course(state.status(), header, 0, 0);
    }

    private static Header impersonal(Header header) {
        return new Header(
                header.id(),
                header.merchant(),
                header.seq(),
                header.episode(),
                header.language(),
                header.lastHeard(),
                header.silenceSetBy(),
                header.keyGeneration(),
                header.watches().stream().map(CodecPropertyTest::impersonal).toList(),
                header.pending().stream()
                        .map(p -> new PendingAction(p.setBy(), new Erasable.Erased<>()))
                        .toList(),
                header.wishes().stream()
                        .map(w -> new ReturnWish(new Erasable.Erased<>(), w.since()))
                        .toList(),
                header.causes());
    }

    private static Watch impersonal(Watch watch) {
        return new Watch(
                watch.setBy(),
                new Erasable.Erased<>(),
                watch.told().stream()
                        .map(t -> new Told(t.milestone(), t.at(), new Erasable.Erased<>()))
                        .toList());
    }

    private static List<Timer> timers(List<Recorded> events) {
        return events.stream()
                .flatMap(r -> Optional.ofNullable(r.event().timer(r.seq())).stream())
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
