package io.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
        "where is my order, OTHER",
        "我的快递到哪了, HAN",
        "查一下 iPhone 15 Pro Max, HAN",
        "where is my 快递, OTHER",
        "#W2378156, OTHER",
        "12345 😡, NONE",
        "'', NONE"
    })
    void theLargerShareDecides(String text, Script script) {
        assertThat(Script.of(text)).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource({"two words, 2", "abc1 2d 3, 1", "我的 iPhone到了, 1", "'', 0"})
    void wordsBeginWithALetter(String text, int words) {
        assertThat(Script.words(text)).isEqualTo(words);
    }
}
