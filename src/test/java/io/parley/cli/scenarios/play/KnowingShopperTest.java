package io.parley.cli.scenarios.play;

import static io.parley.cli.scenarios.play.Replies.asks;
import static io.parley.cli.scenarios.play.Replies.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.scenarios.play.Verdict.Failed;
import io.parley.cli.scenarios.play.Verdict.Passed;
import io.parley.conversation.Choice;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class KnowingShopperTest {
    private static final String OPENS = "opens: my parcel?\n";

    @Test
    void answers_what_is_asked_until_nothing_is() throws Exception {
        var chat = new RecordedChat(asks("order"), asks("email"), says("here it is"));

        Verdict verdict =
                play(OPENS + "knows: { order: D-1, email: a@example.com, name: unasked }", chat);

        assertThat(verdict).isEqualTo(new Passed());
        assertThat(chat.done()).containsExactly("my parcel?", "D-1", "a@example.com", "close");
    }

    @Test
    void a_list_answers_time_after_time_and_its_last_stays() throws Exception {
        var chat =
                new RecordedChat(
                        asks("offer"),
                        asks("confirm"),
                        asks("offer"),
                        asks("confirm"),
                        asks("offer"),
                        says("done"));

        Verdict verdict =
                play(OPENS + "knows: { offer: [\"no\", well, fine], confirm: [sure] }", chat);

        assertThat(verdict).isEqualTo(new Passed());
        assertThat(chat.done())
                .containsExactly("my parcel?", "no", "sure", "well", "sure", "fine", "close");
    }

    @Test
    void says_so_when_it_does_not_know() throws Exception {
        var english = new RecordedChat(asks("postcode"), says("a pity"));
        var chinese = new RecordedChat(asks("postcode"), says("那没办法了"));

        var _ = play(OPENS, english);
        var _ = play("locale: zh\n" + OPENS, chinese);

        assertThat(english.done()).contains("I don't know");
        assertThat(chinese.done()).contains("不知道");
    }

    @Test
    void writes_the_answer_also_where_buttons_offer_some() throws Exception {
        var chat = new RecordedChat(asks("order", new Choice("slot:order=D-2", "D-2")), says("ok"));

        var _ = play(OPENS + "knows: { order: D-1 }", chat);

        assertThat(chat.done()).contains("D-1");
    }

    @Test
    void answers_by_what_the_question_is_about() throws Exception {
        var chat =
                new RecordedChat(
                        asks("payment", "How shall D-2 be paid?"),
                        asks("payment", "And D-1?"),
                        asks("payment", "And that?"),
                        says("done"));

        var _ =
                play(
                        "opens: change D-1 and D-2\n"
                                + "knows: { payment: { D-1: [paypal, cash], D-2: card } }",
                        chat);

        assertThat(chat.done())
                .containsExactly("change D-1 and D-2", "card", "paypal", "cash", "close");
    }

    @Test
    void answers_by_what_was_wanted_last_where_the_question_does_not_say() throws Exception {
        var chat = new RecordedChat(asks("more"), asks("payment"), says("done"));

        var _ =
                play(
                        "opens: change D-1\nknows: { payment: { D-1: paypal, D-2: card },"
                                + " more: [change D-2, thanks] }",
                        chat);

        assertThat(chat.done()).containsExactly("change D-1", "change D-2", "card", "close");
    }

    @Test
    void goes_on_to_what_else_it_wants_also_when_nothing_is_asked() throws Exception {
        var chat = new RecordedChat(says("fine"));

        var _ = play(OPENS + "knows: { more: [one, two, that is all] }", chat);

        assertThat(chat.done()).containsExactly("my parcel?", "one", "two", "close");
    }

    @Test
    void says_no_more_to_a_person_who_is_waited_for() throws Exception {
        var chat = new RecordedChat(Replies.silence("waiting_for_agent"));

        var _ = play(OPENS + "knows: { more: [one, two] }", chat);

        assertThat(chat.done()).containsExactly("my parcel?", "close");
    }

    @Test
    void wants_something_else_where_nothing_came_of_what_it_wanted() throws Exception {
        var chat =
                new RecordedChat(
                        asks("more"), asks("offer"), asks("more"), asks("more"), says("bye"));

        var _ =
                play(
                        OPENS + "knows: { instead: [the blue one, none], more: [a cup, thanks] }",
                        chat);

        assertThat(chat.done())
                .containsExactly("my parcel?", "the blue one", "none", "a cup", "thanks", "close");
    }

    @Test
    void wants_nothing_else_where_the_shop_was_asked_for_it() throws Exception {
        var chat = new RecordedChat(Replies.acts("more"), says("bye"));

        var _ = play(OPENS + "knows: { instead: the blue one, more: thanks }", chat);

        assertThat(chat.done()).containsExactly("my parcel?", "thanks", "close");
    }

    @Test
    void the_same_question_is_another_once_the_shop_was_asked() throws Exception {
        var chat =
                new RecordedChat(
                        Replies.acts("confirm"),
                        Replies.acts("confirm"),
                        Replies.acts("confirm"),
                        Replies.acts("confirm"),
                        says("done"));

        assertThat(play(OPENS + "knows: { confirm: sure }", chat)).isEqualTo(new Passed());
    }

    @Test
    void the_same_question_three_times_in_a_row_is_a_failure() throws Exception {
        var chat = new RecordedChat(asks("email"));

        assertThat(play(OPENS + "knows: { email: a@example.com }", chat))
                .asInstanceOf(InstanceOfAssertFactories.type(Failed.class))
                .extracting(Failed::reason, InstanceOfAssertFactories.STRING)
                .startsWith("after turn 3")
                .contains("the assistant asked for email 3 times in a row", "| your email?");
        assertThat(chat.done())
                .containsExactly("my parcel?", "a@example.com", "a@example.com", "close");
    }

    @Test
    void a_talk_that_does_not_end_is_a_failure() throws Exception {
        var chat = new RecordedChat(asks("order"), asks("email"), asks("order"), asks("email"));

        assertThat(play(OPENS + "turns_at_most: 3", chat))
                .asInstanceOf(InstanceOfAssertFactories.type(Failed.class))
                .extracting(Failed::reason, InstanceOfAssertFactories.STRING)
                .contains("was to be over after 3 messages, and the assistant asks for order");
        assertThat(chat.done()).hasSize(4);
    }

    @Test
    void the_end_is_looked_at() throws Exception {
        var chat = new RecordedChat(says("goodbye"));

        assertThat(play(OPENS + "end: { state: closed, lacks_events: [assistant_replied] }", chat))
                .asInstanceOf(InstanceOfAssertFactories.type(Failed.class))
                .extracting(Failed::reason, InstanceOfAssertFactories.STRING)
                .contains(
                        "at the end the state was to be closed and is with_bot",
                        "assistant_replied was not to happen, and did");
    }

    private static Verdict play(String course, RecordedChat chat) throws InterruptedException {
        return new Performer(_ -> chat).perform(Scripts.scenario(course)).verdict();
    }
}
