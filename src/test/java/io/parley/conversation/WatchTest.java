package io.parley.conversation;

import static io.parley.commerce.Milestone.AT_CUSTOMS;
import static io.parley.commerce.Milestone.DELAYED;
import static io.parley.commerce.Milestone.DELIVERED;
import static io.parley.commerce.Milestone.LOST;
import static io.parley.commerce.Milestone.OUT_FOR_DELIVERY;
import static io.parley.conversation.Answers.handOver;
import static io.parley.conversation.Answers.unreachable;
import static io.parley.conversation.Answers.unwatch;
import static io.parley.conversation.Answers.watch;
import static io.parley.conversation.Happening.erasureIsAsked;
import static io.parley.conversation.Happening.lookupTimer;
import static io.parley.conversation.Happening.parcel;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.shopperTaps;
import static io.parley.conversation.Happening.silenceTimer;
import static io.parley.conversation.Story.story;
import static io.parley.conversation.Story.storyWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.NoticeGiven;
import io.parley.conversation.ConversationEvent.OrderUnwatched;
import io.parley.conversation.ConversationEvent.OrderWatched;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A shopper who wants to be told what happens to an order's parcels.
class WatchTest {
    private static final CommandDropped NOT_WATCHED = new CommandDropped(DropReason.NOT_WATCHED);
    private static final CommandDropped TOLD = new CommandDropped(DropReason.ALREADY_TOLD);
    private static final CommandDropped OVERTAKEN = new CommandDropped(DropReason.OVERTAKEN);
    private static final String STOP = "• BUTTON_STOP_UPDATES in en";

    private static Happening.Speech please(String... orders) {
        return shopper("keep me posted").answered(watch(orders));
    }

    private static Story watching() {
        return story().after(please("#1"));
    }

    private static Story waitingForAgent() {
        return watching().after(shopper("a human").answered(handOver(HandOverReason.ASKED)));
    }

    @Test
    void the_wish_is_journalled_beside_the_answer() {
        story().when(please("#1"))
                .leaves(
                        ConversationEvent.EpisodeOpened.class,
                        MessageReceived.class,
                        AssistantReplied.class,
                        OrderWatched.class);
    }

    @Test
    void the_wish_is_followed_when_the_shop_answers_late_too() {
        story().after(shopper("keep me posted").answered(unreachable()))
                .when(lookupTimer().answered(watch("#1")))
                .leaves(AssistantReplied.class, OrderWatched.class);
    }

    @Test
    void what_is_watched_is_not_watched_twice() {
        watching().when(please("#1")).leaves(MessageReceived.class, AssistantReplied.class);
    }

    @Test
    void what_is_not_watched_cannot_be_ended() {
        watching()
                .when(shopper("stop").answered(unwatch("#2")))
                .leaves(MessageReceived.class, AssistantReplied.class);
    }

    @Test
    void a_watch_is_ended_by_the_event_that_began_it() {
        Outcome outcome = watching().when(shopper("stop").answered(unwatch("#1")));

        assertThat(outcome.only(OrderUnwatched.class)).isEqualTo(new OrderUnwatched(4));
    }

    @Test
    void the_oldest_of_too_many_gives_way() {
        String[] twenty = IntStream.range(0, 20).mapToObj(i -> "#" + i).toArray(String[]::new);
        Story story = story().after(please(twenty));

        Outcome outcome = story.when(please("#20"));

        assertThat(outcome.header().watches())
                .extracting(w -> w.order().read().orElseThrow().value())
                .hasSize(20)
                .startsWith("#1")
                .endsWith("#20");
    }

    @Test
    void more_at_once_than_there_is_room_for_fill_the_room() {
        String[] many = IntStream.range(0, 30).mapToObj(i -> "#" + i).toArray(String[]::new);

        Outcome outcome = watching().when(please(many));

        assertThat(outcome.header().watches()).hasSize(20);
    }

    @Test
    void news_of_a_parcel_is_told() {
        watching()
                .when(parcel("p", OUT_FOR_DELIVERY))
                .leaves(NoticeGiven.class)
                .isTold("p OUT_FOR_DELIVERY of #1 in en", STOP);
    }

    @Test
    void bad_news_comes_with_the_way_to_a_person() {
        watching()
                .when(parcel("p", LOST))
                .isTold("p LOST of #1 in en", "• BUTTON_PERSON in en\n" + STOP);
    }

    @Test
    void the_button_names_the_order_to_be_heard_of_no_more() {
        assertThat(Choice.unwatch(new OrderNumber("#W1"))).isEqualTo("unwatch:#W1");
    }

    @Test
    void news_is_told_in_the_language_last_written() {
        watching()
                .after(shopper("你好").in(Language.ZH))
                .when(parcel("p", DELIVERED))
                .isTold("p DELIVERED of #1 in zh", "• BUTTON_STOP_UPDATES in zh");
    }

    @Test
    void a_milestone_is_told_once() {
        watching()
                .after(parcel("p", OUT_FOR_DELIVERY))
                .when(parcel("p", OUT_FOR_DELIVERY).at(30))
                .leavesOnly(TOLD);
    }

    @Test
    void the_same_milestone_of_another_parcel_is_told() {
        watching()
                .after(parcel("p", OUT_FOR_DELIVERY))
                .when(parcel("q", OUT_FOR_DELIVERY))
                .leaves(NoticeGiven.class);
    }

    @Test
    void the_next_milestone_is_told() {
        watching()
                .after(parcel("p", OUT_FOR_DELIVERY))
                .when(parcel("p", DELIVERED))
                .leaves(NoticeGiven.class);
    }

    @Test
    void news_that_something_later_has_overtaken_is_not_told() {
        watching()
                .after(parcel("p", DELIVERED))
                .when(parcel("p", OUT_FOR_DELIVERY))
                .leavesOnly(OVERTAKEN);
    }

    @Test
    void another_parcels_news_overtakes_nothing() {
        watching()
                .after(parcel("p", DELIVERED))
                .when(parcel("q", OUT_FOR_DELIVERY))
                .leaves(NoticeGiven.class);
    }

    @Test
    void a_foreseen_delay_overtakes_no_scan() {
        watching()
                .after(parcel("p", DELAYED).at(9))
                .when(parcel("p", OUT_FOR_DELIVERY).at(8))
                .leaves(NoticeGiven.class);
    }

    @Test
    void a_delay_is_told_after_later_scans() {
        watching()
                .after(parcel("p", AT_CUSTOMS).at(9))
                .when(parcel("p", DELAYED).at(8))
                .leaves(NoticeGiven.class);
    }

    @Test
    void what_has_arrived_is_not_late() {
        watching()
                .after(parcel("p", DELIVERED).at(8))
                .when(parcel("p", DELAYED).at(9))
                .leavesOnly(OVERTAKEN);
    }

    @Test
    void what_was_lost_and_is_found_is_told() {
        watching()
                .after(parcel("p", LOST).at(8))
                .when(parcel("p", DELIVERED).at(9))
                .leaves(NoticeGiven.class);
    }

    @Test
    void nothing_is_told_of_what_nobody_watches() {
        story().after(shopper("hello"))
                .when(parcel("p", DELIVERED))
                .leavesOnly(NOT_WATCHED)
                .isToldNothing();
    }

    @Test
    void nothing_is_told_of_another_order() {
        watching().when(parcel("p", DELIVERED).of("#2")).leavesOnly(NOT_WATCHED);
    }

    @Test
    void nothing_is_told_for_a_watch_that_is_over() {
        watching()
                .after(shopper("stop").answered(unwatch("#1")))
                .when(parcel("p", DELIVERED).forWatch(4))
                .leavesOnly(NOT_WATCHED);
    }

    @Test
    void nothing_is_told_after_an_erasure() {
        watching()
                .after(erasureIsAsked())
                .when(parcel("p", DELIVERED).forWatch(4))
                .leavesOnly(NOT_WATCHED);
    }

    @Test
    void nothing_is_told_to_somebody_who_never_wrote() {
        story().when(parcel("p", DELIVERED)).leavesOnly(NOT_WATCHED).endsIn(Unopened.class);
    }

    @Test
    void whoever_waits_for_a_person_is_told() {
        waitingForAgent()
                .when(parcel("p", DELIVERED))
                .isTold("p DELIVERED of #1 in en", STOP)
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void a_closed_conversation_is_told_and_stays_closed() {
        watching()
                .later(Duration.ofHours(1))
                .after(silenceTimer())
                .when(parcel("p", DELIVERED))
                .isTold("p DELIVERED of #1 in en", STOP)
                .endsIn(Closed.class);
    }

    @Test
    void a_notice_does_not_break_the_silence() {
        watching()
                .later(Duration.ofMinutes(29))
                .after(parcel("p", DELIVERED))
                .later(Duration.ofMinutes(1))
                .when(silenceTimer())
                .endsIn(Closed.class);
    }

    @Test
    void a_notice_is_no_automatic_turn() {
        storyWith(new HouseRules(1, 2, 2, 3, Duration.ofSeconds(5), Duration.ofMinutes(30)))
                .after(please("#1"), parcel("p", OUT_FOR_DELIVERY), parcel("p", DELIVERED))
                .when(shopper("thanks"))
                .leaves(MessageReceived.class, AssistantReplied.class);
    }

    @Test
    void a_watch_outlives_its_episode() {
        Outcome outcome =
                watching()
                        .later(Duration.ofHours(1))
                        .after(silenceTimer())
                        .when(shopper("me again"));

        assertThat(outcome.header().watches()).hasSize(1);
    }

    @Test
    void the_button_works_while_a_person_is_awaited() {
        waitingForAgent()
                .when(shopperTaps("unwatch:#1"))
                .leaves(MessageReceived.class, OrderUnwatched.class, WaitAcknowledged.class)
                .isTold(
                        "UPDATES_STOPPED in en",
                        "STILL_WAITING in en\n• BUTTON_BACK_TO_ASSISTANT in en")
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void another_orders_button_is_a_message_to_the_person() {
        waitingForAgent()
                .when(shopperTaps("unwatch:#2"))
                .leaves(MessageReceived.class, WaitAcknowledged.class);
    }

    @Test
    void a_notice_that_breaks_the_machinery_is_noted_and_nobody_is_handed_over() {
        watching().when(parcel("boom", DELIVERED)).leavesOnly(new MessageFailed("broken"));
    }
}
