package io.parley.turn;

import static io.parley.turn.Instance.ECHO;
import static io.parley.turn.Post.erasure;
import static io.parley.turn.Post.said;
import static io.parley.turn.Post.saidTo;
import static io.parley.turn.Post.thread;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Answers;
import io.parley.conversation.Conversation;
import io.parley.conversation.EchoWording;
import io.parley.conversation.Phrase;
import io.parley.conversation.Wording;
import io.parley.handlers.Step;
import io.parley.journal.DeadLetter;
import io.parley.journal.EncodedEvent;
import io.parley.journal.Publication;
import io.parley.shop.Fact;
import io.parley.shop.Lookup;
import io.parley.turn.Instance.Handling;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One batch through the seven steps: one test for each way in which it may fail.
class TurnTest {
    private static final List<String> ANSWERED =
            List.of("episode-opened", "message-received", "assistant-replied");
    private static final List<String> FAILED =
            List.of("episode-opened", "message-failed", "handed-over");

    /// Echoes, but breaks at "boom".
    private static final Handling FRAGILE =
            (request, facts) -> {
                if (request.query().said().text().equals("boom")) {
                    throw new IllegalStateException("boom");
                }
                return ECHO.handle(request, facts);
            };

    private static List<Long> seqs(List<Publication> publications) {
        return publications.stream().map(p -> p.event().seq()).toList();
    }

    private static List<EncodedEvent> events(List<Publication> publications) {
        return publications.stream().map(Publication::event).toList();
    }

    private static Received[] together(Stream<Received> batch) {
        return batch.toArray(Received[]::new);
    }

    @Test
    void a_message_is_journalled_answered_and_published() {
        Instance instance = Instance.alone();

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(events(instance.publisher.taken()))
                .isEqualTo(instance.journal.events(thread("ada")))
                .extracting(EncodedEvent::type)
                .isEqualTo(ANSWERED);
    }

    @Test
    void a_timer_is_written_with_the_events_that_set_it() {
        Instance instance = Instance.alone();

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(instance.journal.row(thread("ada")).timers()).hasSize(1);
    }

    @Test
    void a_message_met_a_thousand_times_in_one_batch_is_one_message_with_one_answer() {
        Instance instance = Instance.alone();

        instance.takes(together(Collections.nCopies(1_000, said("ada", "m-1", "hi")).stream()));

        assertThat(instance.journal.types(thread("ada"))).isEqualTo(ANSWERED);
    }

    @Test
    void a_message_met_in_a_thousand_batches_is_one_message_with_one_answer() {
        Instance instance = Instance.alone();

        for (int i = 0; i < 1_000; i++) {
            instance.takes(said("ada", "m-1", "hello"));
        }

        assertThat(instance.journal.types(thread("ada"))).isEqualTo(ANSWERED);
    }

    @Test
    void a_message_met_again_has_its_stored_events_published_again() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));
        List<EncodedEvent> first = events(instance.publisher.taken());

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(events(instance.publisher.taken())).isEqualTo(first);
    }

    @Test
    void what_was_stored_earlier_is_published_before_anything_later() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"), said("ada", "m-2", "again"));
        var _ = instance.publisher.taken();

        instance.takes(
                said("ada", "m-3", "new"),
                said("ada", "m-2", "again"),
                said("ada", "m-1", "hello"));

        assertThat(seqs(instance.publisher.taken())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void messages_of_one_conversation_meet_the_state_the_one_before_left() {
        Instance instance = Instance.handledBy((_, _) -> new Step.Reply(Answers.notUnderstood()));

        instance.takes(said("ada", "m-1", "x"), said("ada", "m-2", "y"), said("ada", "m-3", "z"));

        assertThat(instance.journal.types(thread("ada")))
                .containsExactly(
                        "episode-opened",
                        "message-received",
                        "assistant-replied",
                        "message-received",
                        "handed-over",
                        "message-received",
                        "wait-acknowledged");
    }

    @Test
    void the_journal_is_asked_only_for_what_may_be_known() {
        Instance instance = Instance.alone();
        for (int i = 0; i < 60; i++) {
            instance.takes(said("ada", "m-" + i, "hello"));
        }
        int asked = instance.journal.asked();
        int events = instance.journal.events().size();
        int appends = instance.journal.appends();

        instance.takes(said("ada", "m-0", "hello"));

        assertThat(asked).isLessThan(3);
        assertThat(instance.journal.asked()).isEqualTo(asked + 1);
        assertThat(instance.journal.events()).hasSize(events);
        assertThat(instance.journal.appends()).isEqualTo(appends);
    }

    @Test
    void a_conversation_moved_by_another_process_meanwhile_is_decided_again_from_the_journal() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));
        instance.journal.beforeAppend(() -> instance.another().takes(said("ada", "m-2", "there")));

        instance.takes(said("ada", "m-3", "here"));

        assertThat(instance.journal.events(thread("ada")))
                .extracting(EncodedEvent::seq)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void only_what_was_moved_elsewhere_is_decided_again() {
        Instance instance = Instance.alone();
        instance.journal.beforeAppend(() -> instance.another().takes(said("ada", "m-2", "there")));

        instance.takes(said("bob", "m-1", "hi"), said("ada", "m-3", "here"));

        assertThat(events(instance.publisher.taken()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        instance.journal.events(thread("bob")).stream(),
                                        instance.journal.events(thread("ada")).stream().skip(3))
                                .toList());
    }

    @Test
    void a_message_another_process_has_taken_meanwhile_is_not_decided_again() {
        Instance instance = Instance.alone();
        instance.journal.beforeAppend(() -> instance.another().takes(said("ada", "m-1", "hello")));

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(events(instance.publisher.taken()))
                .isEqualTo(instance.journal.events(thread("ada")))
                .extracting(EncodedEvent::type)
                .isEqualTo(ANSWERED);
    }

    @Test
    void a_stale_snapshot_does_no_harm() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));
        instance.another().takes(said("ada", "m-2", "there"));

        instance.takes(said("ada", "m-3", "here"));

        assertThat(instance.journal.events(thread("ada")))
                .extracting(EncodedEvent::seq)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void a_stale_snapshot_from_before_an_erasure_does_no_harm() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));
        instance.snapshots.freeze();
        instance.takes(erasure("ada", "e-1"));

        instance.takes(said("ada", "m-2", "me again"));

        assertThat(instance.journal.types(thread("ada")))
                .endsWith("personal-data-erased", "message-received", "assistant-replied");
    }

    @Test
    void a_corrupt_snapshot_does_no_harm() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));
        instance.snapshots.corrupt(thread("ada"));

        instance.takes(said("ada", "m-2", "again"));

        assertThat(instance.journal.events(thread("ada"))).hasSize(5);
    }

    @Test
    void a_corrupt_state_row_is_folded_anew() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));
        instance.snapshots.clear();
        instance.journal.corruptRow(thread("ada"));

        instance.takes(said("ada", "m-2", "again"));

        assertThat(instance.journal.events(thread("ada"))).hasSize(5);
    }

    @Test
    void an_append_that_was_written_but_not_answered_is_not_written_twice() {
        Instance instance = Instance.alone();
        instance.journal.afterAppend(TurnTest::timeOut);
        var _ = instance.takesInVain(said("ada", "m-1", "hello"));

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(events(instance.publisher.taken()))
                .isEqualTo(instance.journal.events(thread("ada")))
                .extracting(EncodedEvent::type)
                .isEqualTo(ANSWERED);
    }

    @Test
    void nothing_is_published_that_was_not_written() {
        Instance instance = Instance.alone();
        instance.journal.beforeAppend(TurnTest::timeOut);

        var _ = instance.takesInVain(said("ada", "m-1", "hello"));

        assertThat(instance.publisher.taken()).isEmpty();
    }

    private static void timeOut() {
        throw new IllegalStateException("The database does not answer");
    }

    @Test
    void a_publish_that_failed_is_repeated_with_the_same_events() {
        Instance instance = Instance.alone();
        instance.publisher.failNext();
        var _ = instance.takesInVain(said("ada", "m-1", "hello"));
        List<EncodedEvent> written = List.copyOf(instance.journal.events(thread("ada")));

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(events(instance.publisher.taken())).isEqualTo(written);
    }

    @Test
    void no_snapshot_is_kept_of_what_was_not_published() {
        Instance instance = Instance.alone();
        instance.publisher.failNext();

        var _ = instance.takesInVain(said("ada", "m-1", "hello"));

        assertThat(instance.snapshots.kept()).isEmpty();
    }

    @Test
    void a_handler_that_breaks_leaves_a_failure_and_a_hand_over() {
        Instance instance = Instance.handledBy(FRAGILE);

        instance.takes(said("ada", "m-1", "boom"));

        assertThat(instance.journal.types(thread("ada"))).isEqualTo(FAILED);
    }

    @Test
    void a_message_that_broke_its_handler_is_a_dead_letter_without_its_words() {
        Instance instance = Instance.handledBy(FRAGILE);
        Received boom = said("ada", "m-1", "boom");

        instance.takes(boom);

        assertThat(instance.publisher.deadLetters())
                .containsExactly(
                        new DeadLetter(
                                boom.record(), "java.lang.IllegalStateException", Instance.NOON));
    }

    @Test
    void a_message_that_breaks_its_handler_touches_no_other() {
        Instance instance = Instance.handledBy(FRAGILE);

        instance.takes(said("ada", "m-1", "boom"), said("bob", "m-1", "hello"));

        assertThat(instance.journal.types(thread("bob"))).isEqualTo(ANSWERED);
    }

    @Test
    void a_handler_that_overflows_its_stack_leaves_a_failure_and_a_hand_over() {
        Instance instance = Instance.handledBy(TurnTest::recursive);

        instance.takes(said("ada", "m-1", "((((("));

        assertThat(instance.journal.types(thread("ada"))).isEqualTo(FAILED);
    }

    @SuppressWarnings("InfiniteRecursion") // as a regular expression on a long text may do
    private static Step recursive(io.parley.handlers.Request request, io.parley.shop.Facts facts) {
        return recursive(request, facts);
    }

    @Test
    void a_decision_that_breaks_leaves_a_failure_and_a_hand_over() {
        Wording speechless =
                new Wording() {
                    @Override
                    public String say(io.parley.commerce.Language language, Phrase phrase) {
                        if (phrase == Phrase.NOT_UNDERSTOOD) {
                            throw new IllegalStateException("No words");
                        }
                        return new EchoWording().say(language, phrase);
                    }

                    @Override
                    public String tell(
                            io.parley.commerce.Language language,
                            io.parley.conversation.ParcelNews news) {
                        return "";
                    }

                    @Override
                    public String tell(
                            io.parley.commerce.Language language,
                            io.parley.commerce.@Nullable ShopAction action,
                            io.parley.commerce.ActionOutcome outcome) {
                        return "";
                    }

                    @Override
                    public List<io.parley.conversation.Choice> offers(
                            io.parley.commerce.Language language) {
                        return List.of();
                    }
                };
        Instance instance =
                Instance.of((_, _) -> new Step.Reply(Answers.notUnderstood()), speechless);

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(instance.journal.types(thread("ada"))).isEqualTo(FAILED);
    }

    @Test
    void what_the_journal_refuses_of_a_batch_of_500_is_isolated() {
        Instance instance = Instance.alone();
        instance.journal.refuse(
                move -> move.conversation().equals(thread("s-123")) && !isFailure(move.events()));

        instance.takes(batchOf500());

        assertThat(instance.journal.types(thread("s-123"))).isEqualTo(FAILED);
    }

    @Test
    void everything_else_of_a_batch_of_500_goes_its_way() {
        Instance instance = Instance.alone();
        instance.journal.refuse(
                move -> move.conversation().equals(thread("s-123")) && !isFailure(move.events()));

        instance.takes(batchOf500());

        assertThat(instance.publisher.taken())
                .extracting(p -> p.event().type())
                .filteredOn("assistant-replied"::equals)
                .hasSize(499);
    }

    private static Received[] batchOf500() {
        return together(IntStream.range(0, 500).mapToObj(i -> said("s-" + i, "m-1", "hello")));
    }

    private static boolean isFailure(List<EncodedEvent> events) {
        return events.stream().anyMatch(event -> event.type().equals("message-failed"));
    }

    @Test
    void isolation_keeps_the_order_of_a_conversation() {
        Instance instance = Instance.alone();
        instance.journal.refuse(
                move -> move.conversation().equals(thread("bob")) && !isFailure(move.events()));

        instance.takes(
                said("ada", "m-1", "one"),
                said("bob", "m-1", "bad"),
                said("ada", "m-2", "two"),
                said("ada", "m-3", "three"));

        assertThat(instance.journal.events(thread("ada")))
                .extracting(EncodedEvent::cause)
                .containsExactly(
                        "shopper:m-1",
                        "shopper:m-1",
                        "shopper:m-1",
                        "shopper:m-2",
                        "shopper:m-2",
                        "shopper:m-3",
                        "shopper:m-3");
    }

    @Test
    void what_is_refused_even_as_a_failure_is_only_a_dead_letter() {
        Instance instance = Instance.alone();
        instance.journal.refuse(move -> move.conversation().equals(thread("ada")));
        Received bad = said("ada", "m-1", "hello");

        instance.takes(bad, said("bob", "m-1", "hello"));

        assertThat(instance.publisher.deadLetters())
                .singleElement()
                .extracting(DeadLetter::record)
                .isEqualTo(bad.record());
    }

    @Test
    void a_merchant_nobody_knows_is_a_dead_letter() {
        Instance instance = Instance.alone();

        instance.takes(saidTo("nobody", "ada", "m-1", "hello"), said("bob", "m-1", "hello"));

        assertThat(instance.publisher.deadLetters())
                .extracting(DeadLetter::reason)
                .containsExactly("no merchant of that id is known");
    }

    @Test
    void what_is_none_of_our_merchants_is_not_journalled() {
        Instance instance = Instance.alone();

        instance.takes(saidTo("nobody", "ada", "m-1", "hello"));

        assertThat(instance.journal.events()).isEmpty();
    }

    @Test
    void what_could_not_be_read_is_a_dead_letter() {
        Instance instance = Instance.alone();
        DeadLetter unreadable =
                said("ada", "m-1", "hello").deadLetter("the data is not JSON", Instance.NOON);

        instance.takes(List.of(), List.of(unreadable));

        assertThat(instance.publisher.deadLetters()).containsExactly(unreadable);
    }

    @Test
    void facts_of_a_whole_batch_are_fetched_at_once_round_by_round() {
        Instance instance = Instance.handledBy(TurnTest::inTwoRounds);

        instance.takes(said("ada", "m-1", "1"), said("bob", "m-1", "2"));

        assertThat(instance.reads.asked())
                .containsExactly(
                        Set.of(order("1"), order("2")), Set.of(order("1-b"), order("2-b")));
    }

    @Test
    void a_message_that_needed_facts_is_answered() {
        Instance instance = Instance.handledBy(TurnTest::inTwoRounds);

        instance.takes(said("ada", "m-1", "1"));

        assertThat(instance.journal.types(thread("ada"))).isEqualTo(ANSWERED);
    }

    @Test
    void a_message_is_routed_once_however_many_facts_it_needs() {
        Instance instance = Instance.handledBy(TurnTest::inTwoRounds);

        instance.takes(said("ada", "m-1", "1"));

        assertThat(instance.routed()).isEqualTo(1);
    }

    @Test
    void facts_for_many_messages_of_one_conversation_are_fetched_at_once() {
        Instance instance = Instance.handledBy(TurnTest::inOneRound);

        instance.takes(
                together(
                        IntStream.range(0, 20)
                                .mapToObj(i -> said("ada", "m-" + i, String.valueOf(i)))));

        assertThat(instance.reads.asked()).hasSize(1);
    }

    @Test
    void a_handler_that_asks_without_end_fails_alone() {
        Instance instance =
                Instance.handledBy((request, facts) ->
                        request.query().said().text().equals("endless")
                                ? new Step.LookUp(Set.of(order("endless")))
                                : inTwoRounds(request, facts));

        instance.takes(said("ada", "m-1", "endless"), said("bob", "m-1", "2"));

        assertThat(
                        List.of(
                                instance.journal.types(thread("ada")),
                                instance.journal.types(thread("bob"))))
                .containsExactly(FAILED, ANSWERED);
    }

    private static Lookup<io.parley.shop.TrackedOrder> order(String number) {
        return new Lookup.OrderOfShopper(FakeMerchants.TEA_HOUSE, "ada", new OrderNumber(number));
    }

    private static Step inOneRound(io.parley.handlers.Request request, io.parley.shop.Facts facts) {
        return known(request.query().said().text(), request, facts);
    }

    private static Step inTwoRounds(
            io.parley.handlers.Request request, io.parley.shop.Facts facts) {
        String text = request.query().said().text();
        return facts.about(order(text)) instanceof Fact.Unasked<?>
                ? new Step.LookUp(Set.of(order(text)))
                : known(text + "-b", request, facts);
    }

    private static Step known(
            String number, io.parley.handlers.Request request, io.parley.shop.Facts facts) {
        return facts.about(order(number)) instanceof Fact.Unasked<?>
                ? new Step.LookUp(Set.of(order(number)))
                : ECHO.handle(request, facts);
    }

    @Test
    void an_erasure_destroys_the_key() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"));

        instance.takes(erasure("ada", "e-1"));

        assertThat(instance.vault.ring(thread("ada")).key(0)).isEmpty();
    }

    @Test
    void an_erasure_met_again_spares_the_key_of_what_was_said_since() {
        Instance instance = Instance.alone();
        instance.takes(said("ada", "m-1", "hello"), erasure("ada", "e-1"));
        instance.takes(said("ada", "m-2", "again"));

        instance.takes(erasure("ada", "e-1"));

        assertThat(instance.vault.ring(thread("ada")).key(1)).isPresent();
    }

    @Test
    void a_snapshot_is_kept_of_what_was_published() {
        Instance instance = Instance.alone();

        instance.takes(said("ada", "m-1", "hello"));

        assertThat(state(instance).header().seq()).isEqualTo(3);
    }

    private static Conversation state(Instance instance) {
        return io.parley.journal.StateCodec.decode(
                        thread("ada"),
                        java.util.Objects.requireNonNull(
                                        instance.snapshots.kept().get(thread("ada")))
                                .state(),
                        instance.vault.ring(thread("ada")))
                .orElseThrow();
    }
}
