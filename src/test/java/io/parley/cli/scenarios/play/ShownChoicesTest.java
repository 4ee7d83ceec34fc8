package io.parley.cli.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conversation.Choice;
import org.junit.jupiter.api.Test;

class ShownChoicesTest {
    private static final Choice HUMAN = new Choice("intent:human_request", "Talk to a person");
    private static final Choice WATCH = new Choice("watch:D-1", "Tell me");
    private static final Choice ORDER = new Choice("slot:order=D-1", "D-1");

    private final ShownChoices shown = new ShownChoices();

    @Test
    void a_button_is_found_by_its_id_or_what_follows_the_first_colon() {
        var _ = shown.only(Replies.offers(HUMAN, WATCH, ORDER));

        assertThat(shown.find("intent:human_request")).isEqualTo(HUMAN);
        assertThat(shown.find("human_request")).isEqualTo(HUMAN);
        assertThat(shown.find("order=D-1")).isEqualTo(ORDER);
    }

    @Test
    void what_could_be_two_buttons_is_none() {
        var _ = shown.only(Replies.offers(WATCH, new Choice("unwatch:D-1", "Stop")));

        assertThatThrownBy(() -> shown.find("D-1"))
                .isInstanceOf(ChatFailure.class)
                .hasMessage(
                        "there is more than one button 'D-1'; shown are: watch:D-1 (“Tell me”), unwatch:D-1 (“Stop”)");
    }

    @Test
    void what_was_shown_before_the_last_message_is_gone() {
        var _ = shown.only(Replies.offers(HUMAN));
        var _ = shown.also(Replies.offers(WATCH));
        assertThat(shown.find("human_request")).isEqualTo(HUMAN);

        var _ = shown.only(Replies.says("hello"));

        assertThatThrownBy(() -> shown.find("human_request"))
                .hasMessage("there is no button 'human_request'; shown are: none");
    }
}
