package io.parley.handlers.smalltalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.handlers.Ask;
import io.parley.handlers.Handlers;
import io.parley.handlers.Told;
import io.parley.handlers.humanrequest.HumanRequest;
import io.parley.shop.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTalkTest {
    private final SmallTalk handler =
            new SmallTalk(() -> new Handlers(List.of(new HumanRequest())));

    @ParameterizedTest
    @CsvSource({
        "EN, hello there, Hello!",
        "EN, Thank you so much, very welcome",
        "EN, 'thanks, bye', Goodbye",
        "EN, ok, All right!",
        "ZH, 在吗亲, 您好",
        "ZH, 谢谢啦, 不客气",
        "ZH, 'thanks 亲', 不客气",
        "ZH, 好的，拜拜, 再见"
    })
    void aFriendlyWordIsReturned(Language language, String said, String answer) {
        Told told =
                Told.by(
                        handler.hear(Ask.asGuest().in(language).saying(said).request())
                                .with(Facts.NONE));

        assertThat(told.text()).contains(answer);
        assertThat(told.next()).isNull();
    }

    @Test
    void aGreetingComesWithWhatCanBeDoneHere() {
        Told told = Told.by(handler.hear(Ask.asGuest().saying("hi").request()).with(Facts.NONE));

        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void aGoodbyeOffersNothingMore() {
        Told told = Told.by(handler.hear(Ask.asGuest().saying("bye").request()).with(Facts.NONE));

        assertThat(told.buttons()).isEmpty();
    }
}
