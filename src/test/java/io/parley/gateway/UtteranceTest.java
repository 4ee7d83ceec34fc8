package io.parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi",
                "我的订单在哪里？",
                "👩‍👩‍👧‍👦 ok",
                "\u200fשלום\u200e",
                "two\nlines\tand a tab\r\n",
                "'; drop table merchant; --"
            })
    void whatPeopleWritePasses(String text) {
        assertThat(Utterance.of("1", text, null))
                .isEqualTo(new Utterance.Checked.Fit(new Utterance("1", text, null)));
    }

    @Test
    void theLongestTextPasses() {
        assertThat(Utterance.of("1", "字".repeat(4_000), null))
                .isInstanceOf(Utterance.Checked.Fit.class);
    }

    @Test
    void aLongerOneIsToldItsLength() {
        assertThat(problem("1", "x".repeat(4_001), null))
                .isEqualTo(Problems.textTooLong(4_001))
                .extracting(Problem::message)
                .asString()
                .contains("4001", "4000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u2003"})
    void aTextWithNothingToReadIsBlank(String text) {
        assertThat(problem("1", text, null)).isEqualTo(Problems.textBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "a\u0085b", "a\u007f"})
    void controlCharactersAreRefused(String text) {
        assertThat(problem("1", text, null)).isEqualTo(Problems.textHasControlCharacters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00b", "\ude00\ud83d"})
    void halfPairsAreRefused(String text) {
        assertThat(problem("1", text, null)).isEqualTo(Problems.textNotUnicode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "é", "line\nbreak"})
    void anIdThatIsNotVisibleAsciiIsRefused(String id) {
        assertThat(problem(id, "hi", null)).isEqualTo(Problems.clientIdUnusable());
    }

    @Test
    void anIdLongerThanSixtyFourIsRefused() {
        assertThat(problem("x".repeat(65), "hi", null)).isEqualTo(Problems.clientIdUnusable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "slot:order=\u0000"})
    void aChoiceThatNoButtonHasIsRefused(String choice) {
        assertThat(problem("1", "hi", choice)).isEqualTo(Problems.choiceUnusable());
    }

    private static Problem problem(String id, String text, @Nullable String choice) {
        return ((Utterance.Checked.Unfit) Utterance.of(id, text, choice)).problem();
    }
}
