package io.parley.conversation;

import static io.parley.conversation.Answers.ask;
import static io.parley.conversation.Answers.decision;
import static io.parley.conversation.Answers.handOver;
import static io.parley.conversation.Answers.notUnderstood;
import static io.parley.conversation.Answers.orderDialogue;
import static io.parley.conversation.Answers.say;
import static io.parley.conversation.Answers.unreachable;
import static io.parley.conversation.HandOverReason.ASKED;
import static io.parley.conversation.HandOverReason.NOT_UNDERSTOOD;
import static io.parley.conversation.HandOverReason.TOO_MANY_TURNS;
import static io.parley.conversation.Happening.shopper;
import static io.parley.conversation.Happening.shopperTaps;
import static io.parley.conversation.Story.story;
import static io.parley.conversation.Story.storyWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.EpisodeOpened;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.MessageReceived;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The assistant and a shopper who writes.
class ConversationTest {
    private static final HouseRules TWO_TURNS =
            new HouseRules(1, 2, 2, 3, Duration.ofSeconds(5), Duration.ofMinutes(30));

    @Test
    void the_first_message_opens_an_episode_and_is_answered() {
        story().when(shopper("Where is my order?").answered(say("On its way.")))
                .leaves(EpisodeOpened.class, MessageReceived.class, AssistantReplied.class)
                .isTold("On its way.")
                .endsIn(WithBot.class);
    }

    @Test
    void an_episode_that_opens_is_watched_for_silence() {
        story().when(shopper("hello")).setsTimer(TimerKind.SILENCE, Duration.ofMinutes(30));
    }

    @Test
    void the_second_message_stays_in_the_episode() {
        story().after(shopper("hello"))
                .when(shopper("and my order?"))
                .leaves(MessageReceived.class, AssistantReplied.class);
    }

    @Test
    void a_message_is_journalled_with_its_words_and_its_button() {
        Outcome outcome = story().when(shopperTaps("slot:order=#1"));

        assertThat(outcome.only(MessageReceived.class).said().read())
                .contains(new Said(Story.ADA, "a label", "slot:order=#1"));
    }

    @Test
    void an_answer_names_its_cause_and_why_it_was_given() {
        AssistantReplied reply = story().when(shopper("hello")).only(AssistantReplied.class);

        assertThat(reply)
                .extracting(AssistantReplied::answers, AssistantReplied::decision)
                .containsExactly(new Cause("shopper:1"), decision());
    }

    @Test
    void the_language_last_written_is_remembered() {
        Outcome outcome = story().after(shopper("hello")).when(shopper("我的订单呢").in(Language.ZH));

        assertThat(outcome.header().language()).isEqualTo(Language.ZH);
    }

    @Test
    void the_dialogue_in_progress_is_carried_on() {
        story().when(shopper("track").answered(ask("Which order?", orderDialogue())))
                .keepsTheDialogue(orderDialogue());
    }

    @Test
    void the_next_message_is_asked_about_within_the_dialogue() {
        Story story =
                story().after(shopper("track").answered(ask("Which order?", orderDialogue())));

        Query query = story.state().query(shopper("#1").command(story));

        assertThat(query).isNotNull().extracting(Query::frame).isEqualTo(orderDialogue());
    }

    @Test
    void an_answer_without_a_next_step_ends_the_dialogue() {
        story().after(shopper("track").answered(ask("Which order?", orderDialogue())))
                .when(shopper("#1").answered(say("On its way.")))
                .keepsTheDialogue(null);
    }

    @Test
    void a_message_not_understood_is_answered_with_what_the_assistant_can_do() {
        story().when(shopper("asdf").answered(notUnderstood()))
                .isTold("NOT_UNDERSTOOD in en", "• OFFER in en")
                .endsIn(WithBot.class);
    }

    @Test
    void a_message_not_understood_leaves_the_dialogue_where_it_was() {
        story().after(shopper("track").answered(ask("Which order?", orderDialogue())))
                .when(shopper("asdf").answered(notUnderstood()))
                .keepsTheDialogue(orderDialogue());
    }

    @Test
    void the_second_message_in_a_row_not_understood_goes_to_a_person() {
        story().after(shopper("asdf").answered(notUnderstood()))
                .when(shopper("qwer").in(Language.ZH).answered(notUnderstood()))
                .isTold("HANDED_OVER_NOT_UNDERSTOOD in zh\n• BUTTON_BACK_TO_ASSISTANT in zh")
                .handsOver(NOT_UNDERSTOOD);
    }

    @Test
    void an_understood_message_starts_the_count_of_misunderstandings_anew() {
        story().after(shopper("asdf").answered(notUnderstood()), shopper("hello"))
                .when(shopper("qwer").answered(notUnderstood()))
                .endsIn(WithBot.class);
    }

    @Test
    void a_wish_for_a_person_is_granted() {
        story().when(shopper("a human please").answered(handOver(ASKED)))
                .isTold("HANDED_OVER_ASKED in en\n• BUTTON_BACK_TO_ASSISTANT in en")
                .handsOver(ASKED);
    }

    @Test
    void a_hand_over_says_what_was_read() {
        Outcome outcome = story().when(shopper("a human please").answered(handOver(ASKED)));

        assertThat(outcome.only(HandedOver.class).decision()).isEqualTo(decision());
    }

    @Test
    void within_the_budget_of_automatic_turns_the_assistant_answers() {
        storyWith(TWO_TURNS).after(shopper("one")).when(shopper("two")).endsIn(WithBot.class);
    }

    @Test
    void beyond_the_budget_of_automatic_turns_a_person_takes_over() {
        storyWith(TWO_TURNS)
                .after(shopper("one"), shopper("two"))
                .when(shopper("three"))
                .handsOver(TOO_MANY_TURNS);
    }

    @Test
    void notices_of_a_delay_count_as_automatic_turns() {
        storyWith(TWO_TURNS)
                .after(shopper("one").answered(unreachable()), shopper("two"))
                .when(shopper("three"))
                .handsOver(TOO_MANY_TURNS);
    }

    @Test
    void an_automatic_message_is_journalled_and_not_answered() {
        story().after(shopper("hello"))
                .when(shopper("I am out of office.").automatically())
                .leaves(MessageReceived.class)
                .isToldNothing();
    }

    @Test
    void no_handler_is_asked_about_an_automatic_message() {
        Story story = story();

        Query query = story.state().query(shopper("away").automatically().command(story));

        assertThat(query).isNull();
    }

    @Test
    void an_automatic_message_does_not_change_the_language() {
        Outcome outcome =
                story().after(shopper("hello")).when(shopper("不在").in(Language.ZH).automatically());

        assertThat(outcome.header().language()).isEqualTo(Language.EN);
    }
}
