package io.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.parley.platform.apostrophe.Quoting;
import io.parley.platform.uneven.Uneven;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void aTextIsSaidInTheLanguageOfTheLocale() {
        Messages messages = new Messages(MessagesTest.class);

        String said = messages.say(Locale.TRADITIONAL_CHINESE, "parcels", 1234);

        assertThat(said).isEqualTo("1,234 个包裹，你好");
    }

    @Test
    void anyOtherLanguageIsAnsweredInEnglish() {
        Messages messages = new Messages(MessagesTest.class);

        String said = messages.say(Locale.GERMAN, "parcels", 1234);

        assertThat(said).isEqualTo("Hello, that’s 1,234 parcels");
    }

    @Test
    void aTextThatOneLanguageLacksStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Messages(Uneven.class))
                .withMessageContaining("en has [only_english], which zh lacks");
    }

    @Test
    void aStraightApostropheStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Messages(Quoting.class))
                .withMessageContaining("'trap' in messages_en.properties");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Messages(String.class))
                .withMessage("There is no messages_en.properties beside java.lang.String");
    }

    @Test
    void anUnknownTextIsNamed() {
        Messages messages = new Messages(MessagesTest.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.say(Locale.ENGLISH, "nonsense"))
                .withMessageContaining("nonsense");
    }
}
