package io.parley.handlers.humanrequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.HandOverReason;
import io.parley.handlers.Ask;
import io.parley.handlers.Step;
import io.parley.shop.Facts;
import org.junit.jupiter.api.Test;

class HumanRequestTest {
    private final HumanRequest handler = new HumanRequest();

    @Test
    void whoAsksForAPersonGetsOne() {
        Step step = handler.hear(Ask.asGuest().request()).with(Facts.NONE);

        assertThat(step).isEqualTo(new Step.Reply(new Answer.HandOver(HandOverReason.ASKED)));
    }

    @Test
    void theButtonForAPersonLeadsHere() {
        assertThat(handler.offer(Language.ZH)).contains(new Choice(Choice.HUMAN, "转人工客服"));
        assertThat(Choice.intent(handler.intent())).isEqualTo(Choice.HUMAN);
    }
}
