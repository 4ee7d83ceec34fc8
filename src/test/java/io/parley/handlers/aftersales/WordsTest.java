package io.parley.handlers.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.handlers.aftersales.Words.Span;
import io.parley.handlers.aftersales.Words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "shirts, shirt",
        "batteries, battery",
        "watches, watch",
        "brushes, brush",
        "boxes, box",
        "shelves, shelf",
        "houses, house",
        "glass, glass",
        "gas, gas",
        "boot, boot",
    })
    void aPluralAndItsSingularAreTheSame(String word, String stem) {
        assertThat(Words.stem(word)).isEqualTo(stem);
    }

    @Test
    void numbersInWordsAreNumbersAndOneIsNone() {
        assertThat(stems("two kettles of 1.5 l, and one more"))
                .isEqualTo("2 kettle of 1.5 l and one more");
    }

    @Test
    void everyChineseSignIsAWord() {
        assertThat(stems("想换 XL 码")).isEqualTo("想 换 xl 码");
    }

    @Test
    void wordsKnowWhereTheyStandInTheFoldedText() {
        Words words = Words.of("  The  SHIRTS!");

        assertThat(words.folded()).isEqualTo("the shirts!");
        assertThat(words.all()).containsExactly(new Word("the", 0, 3), new Word("shirt", 4, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a t-shirt", "a tshirt", "a t shirt", "a T-Shirts"})
    void whatIsWrittenTogetherOrApartIsTheSame(String text) {
        assertThat(Words.of(text).has("T-Shirt")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "…!?"})
    void aTextMayHaveNoWords(String text) {
        Words words = Words.of(text);

        assertThat(words.isEmpty()).isTrue();
        assertThat(words.has("shirt")).isFalse();
        assertThat(words.part(0, 0).isEmpty()).isTrue();
    }

    @Test
    void noWordsStandNowhere() {
        assertThat(Words.of("a shirt").has("")).isFalse();
        assertThat(Words.of("a shirt").has("🙂")).isFalse();
    }

    @Test
    void aPhraseIsFoundAtEachOfItsPlaces() {
        Words words = Words.of("desk lamp or desk, desk lamps");

        assertThat(words.places("desk lamp")).containsExactly(new Span(0, 2), new Span(4, 6));
    }

    @Test
    void aPhraseThatEndsWithinAWordIsNotFound() {
        assertThat(Words.of("the redwood table").has("red")).isFalse();
        assertThat(Words.of("the red").has("red wood")).isFalse();
    }

    @Test
    void aPartIsATextOfItsOwn() {
        Words part = Words.of("not the lamp, the red shirt!").part(3, 6);

        assertThat(part.folded()).isEqualTo("the red shirt");
        assertThat(part.size()).isEqualTo(3);
    }

    private static String stems(String text) {
        return String.join(" ", Words.of(text).all().stream().map(Word::stem).toList());
    }
}
