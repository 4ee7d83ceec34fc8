package io.parley.routing;

import static io.parley.routing.RouterScript.GIFTS;
import static io.parley.routing.RouterScript.TRACKING;
import static io.parley.routing.RouterScript.onChineseScreen;
import static io.parley.routing.RouterScript.onEnglishScreen;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.conversation.Candidate;
import io.parley.conversation.Intent;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NgramRouterTest {

    @ParameterizedTest
    @CsvSource({
        "where is teh parcel, parcel_tracking, EN",
        "has my parcel been shipped?!, parcel_tracking, EN",
        "亲，我的包裹到哪里了, parcel_tracking, ZH",
        "gift wrapping please, gift_wrapping, EN",
        "能包装成礼物吗亲, gift_wrapping, ZH"
    })
    void wordsLeadToTheirIntent(String text, String intent, Language language) {
        Route route = onEnglishScreen().says(text);

        assertThat(route.intent()).isEqualTo(new Intent(intent));
        assertThat(route.language()).isEqualTo(language);
        assertThat(route.candidates().getFirst())
                .isEqualTo(new Candidate(route.intent(), route.confidence()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the weather",
                "qwrt zxcv",
                "讲个笑话",
                "。。。",
                "",
                "😀😀",
                "مرحبا",
                "أين"
            })
    void everythingElseIsOutOfScope(String text) {
        Route route = onEnglishScreen().says(text);

        assertThat(route.intent()).isEqualTo(Intent.OUT_OF_SCOPE);
        assertThat(route.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void anOrderNumberIsReadFromTheWords() {
        Route route = onEnglishScreen().says("where is my parcel w7654321");

        assertThat(route.slots()).isEqualTo(Map.of(Slot.ORDER, List.of("#W7654321")));
    }

    @Test
    void whatIsLearntFromOneNumberHoldsForAll() {
        Route one = onEnglishScreen().says("track #W1234567");
        Route another = onEnglishScreen().says("track P-99999");

        assertThat(another.candidates()).isEqualTo(one.candidates());
    }

    @Test
    void aTapStatesItsIntentForCertain() {
        Route route = onEnglishScreen().taps("intent:gift_wrapping");

        assertThat(route.intent()).isEqualTo(GIFTS);
        assertThat(route.confidence()).isEqualTo(1);
    }

    @Test
    void aTapFillsTheSlotOfTheDialogueItFallsInto() {
        Route route = onEnglishScreen().askedForOrderBy(TRACKING).taps("slot:order=#W7654321");

        assertThat(route.intent()).isEqualTo(TRACKING);
        assertThat(route.slots()).isEqualTo(Map.of(Slot.ORDER, List.of("#W7654321")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"intent:No Such", "slot:order=", "slot:order=no number", "x", "", "intent:"})
    void aForgedTapCountsAsItsWords(String choice) {
        Route route = onEnglishScreen().askedForOrderBy(TRACKING).taps(choice);

        assertThat(route.intent()).isEqualTo(Intent.OUT_OF_SCOPE);
    }

    @ParameterizedTest
    @CsvSource({"W7654321, #W7654321", "it's 7654321, 7654321", "1001, 1001"})
    void theAnswerToAQuestionGoesOnWithItsDialogue(String text, String number) {
        Route route = onEnglishScreen().askedForOrderBy(GIFTS).says(text);

        assertThat(route.intent()).isEqualTo(GIFTS);
        assertThat(route.slots()).isEqualTo(Map.of(Slot.ORDER, List.of(number)));
    }

    @Test
    void anotherWishIsHeardInsteadOfAnAnswer() {
        Route route = onEnglishScreen().askedForOrderBy(TRACKING).says("can you add gift wrapping");

        assertThat(route.intent()).isEqualTo(GIFTS);
    }

    @Test
    void aClearWishWithANumberIsNoAnswerToAnotherQuestion() {
        Route route =
                onEnglishScreen()
                        .askedForOrderBy(TRACKING)
                        .says("can you add gift wrapping 765432");

        assertThat(route.intent()).isEqualTo(GIFTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W7654321", "ok", "12345", "😀"})
    void theScreenDecidesTheLanguageOfWhatHasNone(String text) {
        Route route = onChineseScreen().says(text);

        assertThat(route.language()).isEqualTo(Language.ZH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0\0", "\uD800", "\uDC00x", "\u202E\u0301", "#", "-", "@@@", "#-#-#1#2#3"})
    void noTextIsTooOdd(String piece) {
        Route route =
                onEnglishScreen()
                        .askedForOrderBy(TRACKING)
                        .says(piece.repeat(4_000 / piece.length()));

        assertThat(route.candidates()).hasSize(3);
    }

    @Test
    void theModelIsNamedByWhatItLearntFrom() {
        Router one = new NgramRouter(new Phrases(Map.of(GIFTS, List.of("wrap it"))));
        Router another = new NgramRouter(new Phrases(Map.of(GIFTS, List.of("wrap this"))));

        assertThat(onEnglishScreen().says("hi").model())
                .isEqualTo(onEnglishScreen().says("ho").model());
        assertThat(model(one)).startsWith("ngram-4-").isNotEqualTo(model(another));
    }

    private static String model(Router router) {
        return new RouterScript(router, Language.EN, null).says("hi").model();
    }

    /// Gift wrapping is the first of the classes.
    @Test
    void whatTheBatchesGlanceSawOfTheWordsIsNotReadAgain() {
        Glance glance =
                new Glance(
                        Map.of("where is my parcel", new double[] {1, 0, 0}), Map.of(), Map.of());

        assertThat(onEnglishScreen().says("where is my parcel", glance).intent()).isEqualTo(GIFTS);
    }
}
