package io.parley.conversation;

import static io.parley.conversation.Answers.ask;
import static io.parley.conversation.Answers.orderDialogue;
import static io.parley.conversation.Answers.say;
import static io.parley.conversation.Answers.unreachable;
import static io.parley.conversation.Happening.erasureIsAsked;
import static io.parley.conversation.Happening.guestSignsIn;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Shopper;
import io.parley.conversation.ConversationEvent.GuestLinked;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import org.junit.jupiter.api.Test;

/// Personal content that is to be forgotten, and threads that are joined.
class ErasureTest {
    @Test
    void erasure_is_journalled() {
        story().after(shopper("hello"))
                .when(erasureIsAsked())
                .leavesOnly(new PersonalDataErased())
                .endsIn(WithBot.class);
    }

    @Test
    void erasure_begins_the_next_generation_of_the_key() {
        Outcome outcome = story().after(shopper("hello")).when(erasureIsAsked());

        assertThat(outcome.header().keyGeneration()).isEqualTo(1);
    }

    @Test
    void erasure_forgets_the_dialogue_in_progress() {
        story().after(shopper("track").answered(ask("Which order?", orderDialogue())))
                .when(erasureIsAsked())
                .keepsTheDialogue(null);
    }

    @Test
    void erasure_forgets_the_words_that_wait_for_the_shop() {
        Outcome outcome =
                story().after(shopper("Where is #1?").answered(unreachable()))
                        .when(erasureIsAsked());

        assertThat(((WithBot) outcome.decided().after()).dialogue().postponed())
                .containsExactly(
                        new Postponed(new Cause("shopper:1"), 1, 3, new Erasable.Erased<>()));
    }

    @Test
    void after_an_erasure_the_conversation_goes_on() {
        story().after(shopper("hello"), erasureIsAsked())
                .when(shopper("Where is #1?").answered(say("On its way.")))
                .isTold("On its way.");
    }

    @Test
    void erasure_is_allowed_before_anybody_wrote() {
        story().when(erasureIsAsked()).leavesOnly(new PersonalDataErased()).endsIn(Unopened.class);
    }

    @Test
    void a_guest_who_signs_in_is_linked() {
        ConversationId guest = ConversationId.of(Story.TEA_HOUSE, new Shopper.Guest("session"));

        story().after(shopper("hello"))
                .when(guestSignsIn(guest))
                .leavesOnly(new GuestLinked(guest))
                .endsIn(WithBot.class);
    }
}
