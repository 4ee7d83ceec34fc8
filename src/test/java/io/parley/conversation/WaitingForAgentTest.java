package io.parley.conversation;

import static io.parley.conversation.Answers.handOver;
import static io.parley.conversation.Answers.say;
import static io.parley.conversation.Answers.unreachable;
import static io.parley.conversation.Happening.lookupTimer;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.shopperTaps;
import static io.parley.conversation.Happening.silenceTimer;
import static io.parley.conversation.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.HandOverTakenBack;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A shopper who waits for a person.
class WaitingForAgentTest {
    private static final CommandDropped STALE = new CommandDropped(DropReason.STALE_TIMER);

    private static Story waiting() {
        return story().after(shopper("a human please").answered(handOver(HandOverReason.ASKED)));
    }

    @Test
    void what_is_written_meanwhile_is_acknowledged() {
        waiting()
                .when(shopper("hurry"))
                .leaves(MessageReceived.class, WaitAcknowledged.class)
                .isTold("STILL_WAITING in en\n• BUTTON_BACK_TO_ASSISTANT in en")
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void it_is_acknowledged_only_once() {
        waiting()
                .after(shopper("hurry"))
                .when(shopper("please"))
                .leaves(MessageReceived.class)
                .isToldNothing();
    }

    @Test
    void an_automatic_message_is_not_acknowledged() {
        waiting()
                .when(shopper("I am out of office.").automatically())
                .leaves(MessageReceived.class);
    }

    @Test
    void no_handler_is_asked() {
        Story waiting = waiting();

        Query query = waiting.state().query(shopper("hurry").command(waiting));

        assertThat(query).isNull();
    }

    @Test
    void the_tap_takes_the_wish_back() {
        waiting()
                .when(shopperTaps(Choice.BACK_TO_ASSISTANT))
                .leaves(MessageReceived.class, HandOverTakenBack.class)
                .isTold("TAKEN_BACK in en")
                .endsIn(WithBot.class);
    }

    @Test
    void whoever_took_the_wish_back_is_watched_for_silence_again() {
        waiting()
                .when(shopperTaps(Choice.BACK_TO_ASSISTANT))
                .setsTimer(TimerKind.SILENCE, Duration.ofMinutes(30));
    }

    @Test
    void whoever_took_the_wish_back_is_answered_by_the_assistant() {
        waiting()
                .after(shopperTaps(Choice.BACK_TO_ASSISTANT))
                .when(shopper("Where is #1?").answered(say("On its way.")))
                .isTold("On its way.");
    }

    @Test
    void whoever_took_the_wish_back_starts_with_a_fresh_dialogue() {
        Outcome outcome = waiting().when(shopperTaps(Choice.BACK_TO_ASSISTANT));

        assertThat(((WithBot) outcome.decided().after()).dialogue())
                .isEqualTo(new Dialogue(null, 0, 0, List.of()));
    }

    @Test
    void silence_does_not_close_the_wait() {
        waiting()
                .later(Duration.ofHours(9))
                .when(silenceTimer())
                .leavesOnly(STALE)
                .endsIn(WaitingForAgent.class);
    }

    @Test
    void an_answer_of_the_shop_that_comes_late_is_dropped() {
        story().after(
                        shopper("Where is #1?").answered(unreachable()),
                        shopper("a human please").answered(handOver(HandOverReason.ASKED)))
                .when(lookupTimer().answered(say("On its way.")))
                .leavesOnly(STALE)
                .isToldNothing();
    }

    @Test
    void a_message_that_breaks_the_machinery_is_noted_and_the_wait_goes_on() {
        waiting()
                .when(shopper("boom").thatBreaksTheMachinery())
                .leavesOnly(new MessageFailed("broken"))
                .endsIn(WaitingForAgent.class);
    }
}
