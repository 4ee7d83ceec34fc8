package io.parley.conversation;

import static io.parley.conversation.Answers.say;
import static io.parley.conversation.Answers.unreachable;
import static io.parley.conversation.HandOverReason.SHOP_UNREACHABLE;
import static io.parley.conversation.Happening.erasureIsAsked;
import static io.parley.conversation.Happening.lookupTimer;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.silenceTimer;
import static io.parley.conversation.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.LookupDelayed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A shop's system that does not answer in time.
class LookupTest {
    private static final CommandDropped STALE = new CommandDropped(DropReason.STALE_TIMER);

    private static Happening.Speech unanswered(String text) {
        return shopper(text).answered(unreachable());
    }

    private static Happening.Waking stillUnreachable() {
        return lookupTimer().answered(unreachable());
    }

    @Test
    void the_shopper_is_told_of_the_delay() {
        story().after(shopper("hello"))
                .when(unanswered("Where is #1?"))
                .leaves(MessageReceived.class, LookupDelayed.class)
                .isTold("LOOKUP_DELAYED in en")
                .endsIn(WithBot.class);
    }

    @Test
    void the_shop_is_asked_again_after_a_pause() {
        story().after(shopper("hello"))
                .when(unanswered("Where is #1?"))
                .setsTimer(TimerKind.LOOKUP, Duration.ofSeconds(5));
    }

    @Test
    void the_answer_that_comes_later_answers_the_message() {
        Outcome outcome =
                story().after(unanswered("Where is #1?"))
                        .when(lookupTimer().answered(say("On its way.")))
                        .isTold("On its way.");

        assertThat(outcome.only(AssistantReplied.class).answers())
                .isEqualTo(new Cause("shopper:1"));
    }

    @Test
    void the_words_are_asked_about_again_as_they_were() {
        Story story = story().after(unanswered("我的订单呢").in(Language.ZH));

        Query query = story.state().query(lookupTimer().command(story));

        assertThat(query)
                .isEqualTo(
                        new Query(
                                Story.TEA_HOUSE,
                                new Said(Story.ADA, "我的订单呢", null),
                                Language.ZH,
                                null));
    }

    @Test
    void a_second_delay_is_not_told_again() {
        story().after(unanswered("Where is #1?"))
                .when(stillUnreachable())
                .leaves(LookupDelayed.class)
                .isToldNothing()
                .setsTimer(TimerKind.LOOKUP, Duration.ofSeconds(5));
    }

    @Test
    void the_shop_is_asked_again_three_times() {
        story().after(unanswered("Where is #1?"), stillUnreachable(), stillUnreachable())
                .when(lookupTimer().answered(say("On its way.")))
                .isTold("On its way.");
    }

    @Test
    void after_three_more_attempts_a_person_takes_over() {
        story().after(unanswered("Where is #1?"), stillUnreachable(), stillUnreachable())
                .when(stillUnreachable())
                .handsOver(SHOP_UNREACHABLE);
    }

    @Test
    void two_messages_wait_side_by_side() {
        story().after(shopper("hello"), unanswered("one"), unanswered("two"))
                .when(lookupTimer().setBy(5).answered(say("One.")))
                .isTold("One.");
    }

    @Test
    void a_timer_of_an_answered_message_is_dropped() {
        story().after(unanswered("Where is #1?"), lookupTimer())
                .when(lookupTimer())
                .leavesOnly(STALE);
    }

    @Test
    void a_timer_of_an_earlier_attempt_is_dropped() {
        story().after(unanswered("Where is #1?"), stillUnreachable())
                .when(lookupTimer().setBy(3))
                .leavesOnly(STALE);
    }

    @Test
    void a_timer_that_meets_a_closed_conversation_is_dropped() {
        story().after(unanswered("Where is #1?"))
                .later(Duration.ofHours(1))
                .after(silenceTimer())
                .when(lookupTimer())
                .leavesOnly(STALE)
                .endsIn(Closed.class);
    }

    @Test
    void a_message_whose_words_were_erased_goes_to_a_person() {
        story().after(unanswered("Where is #1?"), erasureIsAsked())
                .when(lookupTimer())
                .handsOver(SHOP_UNREACHABLE);
    }
}
