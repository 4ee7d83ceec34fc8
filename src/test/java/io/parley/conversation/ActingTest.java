package io.parley.conversation;

import static io.parley.conversation.Answers.cancel;
import static io.parley.conversation.Answers.handOver;
import static io.parley.conversation.Answers.wish;
import static io.parley.conversation.Happening.actionTimer;
import static io.parley.conversation.Happening.erasureIsAsked;
import static io.parley.conversation.Happening.settled;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.silenceTimer;
import static io.parley.conversation.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.Language;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationEvent.ActionSettled;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.EpisodeOpened;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.ReturnWished;
import java.time.Duration;
import java.util.Currency;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A shopper who confirmed that the shop is to be asked for something.
class ActingTest {
    private static final ActionOutcome DONE =
            new ActionOutcome.Done(new Money(500, Currency.getInstance("EUR")));
    private static final ActionOutcome REFUSED = new ActionOutcome.Refused(Refusal.WRONG_STATUS);
    private static final ActionOutcome UNCERTAIN = new ActionOutcome.Uncertain();
    private static final CommandDropped NOT_ASKED = new CommandDropped(DropReason.NOT_ASKED);
    private static final String WAY_BACK = "\n• BUTTON_BACK_TO_ASSISTANT in en";
    private static final OrderNumber FIRST = new OrderNumber("#1");

    private static Happening.Speech yes(String... orders) {
        return shopper("yes").answered(cancel(orders));
    }

    private static Story asked() {
        return story().after(yes("#1"));
    }

    private static Story closed() {
        return asked().later(Duration.ofHours(1)).after(silenceTimer());
    }

    private static Query query(Story story) {
        Command command = shopper("and?").command(story);
        return Objects.requireNonNull(story.state().query(command));
    }

    @Test
    void what_is_asked_is_journalled_beside_the_answer_with_a_time_to_wait() {
        story().when(yes("#1", "#2"))
                .leaves(
                        EpisodeOpened.class,
                        MessageReceived.class,
                        AssistantReplied.class,
                        ActionAsked.class,
                        ActionAsked.class);
        asked().when(yes("#2")).setsTimer(TimerKind.ACTION, Duration.ofMinutes(10));
    }

    @Test
    void what_is_asked_names_its_shopper_and_what_allowed_it() {
        ActionAsked event = story().when(yes("#1")).only(ActionAsked.class);

        assertThat(event.answers()).isEqualTo(new Cause("shopper:1"));
        assertThat(event.ruling().policy()).isEqualTo("tea-house");
        assertThat(event.asked().read().orElseThrow().subject()).isEqualTo("ada");
    }

    @Test
    void what_is_pending_is_not_asked_again() {
        asked().when(yes("#1")).leaves(MessageReceived.class, AssistantReplied.class);
        story().when(yes("#1", "#1"))
                .leaves(
                        EpisodeOpened.class,
                        MessageReceived.class,
                        AssistantReplied.class,
                        ActionAsked.class);
    }

    @Test
    void what_is_settled_may_be_asked_again() {
        asked().after(settled(REFUSED))
                .when(yes("#1"))
                .leaves(MessageReceived.class, AssistantReplied.class, ActionAsked.class);
    }

    @Test
    void a_handler_is_told_what_is_pending() {
        assertThat(query(asked()).pending())
                .containsExactly(new ShopAction.CancelOrder(FIRST, "no longer needed"));
        assertThat(query(asked().after(settled(DONE))).pending()).isEmpty();
    }

    @Test
    void a_handler_is_told_since_when_goods_are_to_go_back() {
        Story story =
                story().after(shopper("back").answered(wish("#1")))
                        .later(Duration.ofMinutes(5))
                        .after(shopper("back").answered(wish("#1")));

        assertThat(query(story).wished()).containsExactly(java.util.Map.entry(FIRST, Story.NOON));
    }

    @Test
    void the_first_wish_for_an_order_counts() {
        Story story = story().after(shopper("back").answered(wish("#1")));

        story.when(shopper("back").answered(wish("#1", "#2", "#2")))
                .leaves(MessageReceived.class, AssistantReplied.class, ReturnWished.class);
    }

    @Test
    void the_shopper_is_told_that_it_is_done() {
        asked().when(settled(DONE))
                .leaves(ActionSettled.class)
                .isTold("Done of cancel_order in en")
                .endsIn(WithBot.class);
    }

    @Test
    void a_refusal_comes_with_the_way_to_a_person() {
        asked().when(settled(REFUSED))
                .isTold("Refused of cancel_order in en", "• BUTTON_PERSON in en")
                .endsIn(WithBot.class);
    }

    @Test
    void it_is_told_in_the_language_last_written() {
        asked().after(shopper("你好").in(Language.ZH))
                .when(settled(DONE))
                .isTold("Done of cancel_order in zh");
    }

    @Test
    void what_nobody_knows_goes_to_a_person() {
        asked().when(settled(UNCERTAIN))
                .leaves(ActionSettled.class, HandedOver.class)
                .isTold(
                        "Uncertain of cancel_order in en",
                        "HANDED_OVER_ACTION_UNCERTAIN in en" + WAY_BACK)
                .handsOver(HandOverReason.ACTION_UNCERTAIN);
    }

    @Test
    void what_nobody_knows_goes_to_a_person_from_a_closed_conversation_too() {
        closed().when(settled(UNCERTAIN))
                .leaves(ActionSettled.class, EpisodeOpened.class, HandedOver.class)
                .handsOver(HandOverReason.ACTION_UNCERTAIN);
    }

    @Test
    void a_person_who_has_it_is_not_asked_for_again() {
        asked().after(shopper("a human").answered(handOver(HandOverReason.ASKED)))
                .when(settled(UNCERTAIN))
                .leaves(ActionSettled.class)
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void whoever_waits_for_a_person_is_told() {
        asked().after(shopper("a human").answered(handOver(HandOverReason.ASKED)))
                .when(settled(DONE))
                .isTold("Done of cancel_order in en")
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void a_closed_conversation_is_told_and_stays_closed() {
        closed().when(settled(DONE)).isTold("Done of cancel_order in en").endsIn(Closed.class);
    }

    @Test
    void a_second_outcome_is_dropped() {
        asked().after(settled(DONE)).when(settled(UNCERTAIN)).leavesOnly(NOT_ASKED);
    }

    @Test
    void an_outcome_of_what_was_not_asked_is_dropped() {
        asked().when(settled(DONE).of(2)).leavesOnly(NOT_ASKED).isToldNothing();
    }

    @Test
    void a_shop_that_takes_too_long_brings_in_a_person() {
        asked().later(Duration.ofMinutes(10))
                .when(actionTimer())
                .leaves(HandedOver.class)
                .isTold("HANDED_OVER_ACTION_OVERDUE in en" + WAY_BACK)
                .handsOver(HandOverReason.ACTION_OVERDUE);
    }

    @Test
    void a_shop_that_takes_too_long_opens_a_closed_conversation() {
        closed().when(actionTimer())
                .leaves(EpisodeOpened.class, HandedOver.class)
                .handsOver(HandOverReason.ACTION_OVERDUE);
    }

    @Test
    void what_comes_too_late_is_still_told() {
        asked().after(actionTimer())
                .when(settled(DONE))
                .isTold("Done of cancel_order in en")
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void nobody_waits_for_what_is_settled() {
        asked().after(settled(DONE))
                .when(actionTimer())
                .leavesOnly(new CommandDropped(DropReason.STALE_TIMER));
    }

    @Test
    void who_waits_for_a_person_is_not_handed_over_again() {
        asked().after(shopper("a human").answered(handOver(HandOverReason.ASKED)))
                .when(actionTimer())
                .leavesOnly(new CommandDropped(DropReason.WITH_PERSON));
    }

    @Test
    void after_an_erasure_it_is_still_told_what_became_of_it() {
        asked().after(erasureIsAsked()).when(settled(DONE)).isTold("Done of what was erased in en");
    }

    @Test
    void after_an_erasure_a_shop_that_takes_too_long_still_brings_in_a_person() {
        asked().after(erasureIsAsked())
                .when(actionTimer())
                .handsOver(HandOverReason.ACTION_OVERDUE);
    }

    @Test
    void an_outcome_that_breaks_the_machinery_goes_to_a_person_and_may_come_again() {
        asked().after(settled(DONE).thatBreaksTheMachinery())
                .when(settled(DONE))
                .leaves(ActionSettled.class);
        asked().when(settled(DONE).thatBreaksTheMachinery())
                .leaves(MessageFailed.class, HandedOver.class);
    }

    @Test
    void the_oldest_of_too_many_wishes_gives_way() {
        String[] fifty =
                java.util.stream.IntStream.range(0, 50)
                        .mapToObj(i -> "#" + i)
                        .toArray(String[]::new);
        Outcome outcome =
                story().after(shopper("back").answered(wish(fifty)))
                        .when(shopper("back").answered(wish("#50")));

        assertThat(outcome.header().wishes()).hasSize(50);
        assertThat(outcome.header().wishedSince()).doesNotContainKey(new OrderNumber("#0"));
    }
}
