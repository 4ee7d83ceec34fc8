package io.parley.cli.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Choice;
import org.junit.jupiter.api.Test;

class PerformerTest {
    @Test
    void every_step_is_done_in_order() throws Exception {
        var chat = new RecordedChat(Replies.offers(new Choice("intent:returns", "Send it back")));

        Result result = play("turns: [ say: hello, wait: 30m, tap: returns, say: thanks ]", chat);

        assertThat(result.verdict()).isEqualTo(new Verdict.Passed());
        assertThat(chat.done())
                .containsExactly("hello", "pass PT30M", "tap intent:returns", "thanks", "close");
    }

    @Test
    void the_first_step_that_goes_otherwise_ends_it() throws Exception {
        var chat = new RecordedChat(Replies.says("Hello!\nHow are you?"));

        Result result =
                play(
                        """
                        turns:
                          - say: hello
                          - say: where is it?
                            expect: { intent: order_tracking, reply: { contains: [D-1] } }
                          - say: thanks
                        """,
                        chat);

        assertThat(chat.done()).containsExactly("hello", "where is it?", "close");
        assertThat(reason(result).replaceAll("[^( ]+\\.yaml", "FILE"))
                .isEqualTo(
                        """
                        turn 2 (FILE:5), say: where is it?
                          routing was to choose order_tracking and chose small_talk (confidence 0.91)
                          a reply was to contain “D-1”
                          came (state with_bot):
                          | Hello!
                          | How are you?\
                        """);
    }

    @Test
    void a_button_that_is_not_there_fails_its_step() throws Exception {
        var chat = new RecordedChat(Replies.says("hello"));

        Result result = play("turns: [ say: hello, tap: exchange ]", chat);

        assertThat(reason(result))
                .contains("turn 2", "tap: exchange", "there is no button 'exchange'");
    }

    @Test
    void what_needs_a_part_that_is_not_there_is_skipped_by_its_name() throws Exception {
        var chat = new RecordedChat(Replies.says("hello"));

        Result result = play("turns: [ say: hello, agent: { as: mei, does: claim } ]", chat);

        assertThat(result.verdict())
                .isEqualTo(new Verdict.Skipped("not there yet: the agents’ console"));
        assertThat(chat.done()).isEmpty();
    }

    @Test
    void a_chat_that_breaks_off_fails_its_scenario_only() throws Exception {
        Chat.Opening opening =
                _ -> {
                    throw new ChatFailure("the message was refused with 429");
                };

        Result result = new Performer(opening).perform(Scripts.scenario("turns: [ say: a ]"));

        assertThat(reason(result)).contains("the message was refused with 429");
    }

    private static Result play(String course, RecordedChat chat) throws InterruptedException {
        return new Performer(_ -> chat).perform(Scripts.scenario(course));
    }

    private static String reason(Result result) {
        return ((Verdict.Failed) result.verdict()).reason();
    }
}
