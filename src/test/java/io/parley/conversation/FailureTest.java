package io.parley.conversation;

import static io.parley.conversation.HandOverReason.FAILED;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.silenceTimer;
import static io.parley.conversation.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.ConversationEvent.EpisodeOpened;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.MessageFailed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Commands that break the machinery: never silence, always a person.
class FailureTest {
    @Test
    void the_failure_is_journalled_and_the_shopper_is_told_of_a_person() {
        story().after(shopper("hello"))
                .when(shopper("boom").thatBreaksTheMachinery())
                .leaves(MessageFailed.class, HandedOver.class)
                .isTold("HANDED_OVER_FAILED in en\n• BUTTON_BACK_TO_ASSISTANT in en")
                .handsOver(FAILED);
    }

    @Test
    void a_first_message_that_fails_opens_an_episode_all_the_same() {
        story().when(shopper("boom").thatBreaksTheMachinery())
                .leaves(EpisodeOpened.class, MessageFailed.class, HandedOver.class)
                .handsOver(FAILED);
    }

    @Test
    void a_message_to_a_closed_conversation_that_fails_opens_the_next_episode() {
        Outcome outcome =
                story().after(shopper("hello"))
                        .later(Duration.ofHours(1))
                        .after(silenceTimer())
                        .when(shopper("boom").thatBreaksTheMachinery())
                        .handsOver(FAILED);

        assertThat(outcome.header().episode()).isEqualTo(2);
    }

    @Test
    void the_hand_over_answers_the_message_that_failed() {
        Outcome outcome = story().when(shopper("boom").thatBreaksTheMachinery());

        assertThat(outcome.only(HandedOver.class).answers()).isEqualTo(new Cause("shopper:1"));
    }
}
