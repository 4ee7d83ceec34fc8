package io.parley.routing;

import static io.parley.routing.RouterScript.GIFTS;
import static io.parley.routing.RouterScript.TRACKING;
import static io.parley.routing.RouterScript.onEnglishScreen;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Intent;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Details in what is said to a question.
class SlotsInDialogueTest {

    @ParameterizedTest
    @CsvSource({
        "size, M, M",
        "size, 42, 42",
        "colour, the red one, red",
        "reason, because it is too small, too_small",
        "product, second one, #2",
        "date, 20号, ---20"
    })
    void anAnswerFillsTheSlotAskedFor(String asked, String text, String value) {
        Slot slot = new Slot(asked);
        Route route = onEnglishScreen().askedFor(slot, GIFTS).says(text);

        assertThat(route.intent()).isEqualTo(GIFTS);
        assertThat(route.confidence()).isEqualTo(1);
        assertThat(route.all(slot)).isEqualTo(List.of(value));
    }

    /// Another detail is no answer: the handler makes of it what it can, as of any clumsy words.
    @ParameterizedTest
    @ValueSource(strings = {"the blue one", "the second one", "from last week", "红色的那个", "it"})
    void aDetailNobodyAskedForIsNoAnswer(String text) {
        Route route = onEnglishScreen().askedForOrderBy(TRACKING).says(text);

        assertThat(route.intent()).isEqualTo(TRACKING);
        assertThat(route.confidence()).isEqualTo(0.3);
        assertThat(route.slots()).isNotEmpty().doesNotContainKey(Slot.ORDER);
    }

    @Test
    void aDetailDoesNotKeepSomebodyWhoIsElsewhere() {
        Route route =
                onEnglishScreen()
                        .askedForOrderBy(TRACKING)
                        .says("the capital of france is blue and what is the weather tomorrow");

        assertThat(route.intent()).isEqualTo(Intent.OUT_OF_SCOPE);
    }

    @Test
    void notToKnowTheNumberIsAnAnswerThoughItNamesADetail() {
        Route route = onEnglishScreen().askedForOrderBy(TRACKING).says("I don't have it");

        assertThat(route.all(Slot.UNKNOWN)).isEqualTo(List.of("order"));
    }

    @Test
    void anotherWishIsHeardThoughItNamesTheDetail() {
        Route route =
                onEnglishScreen()
                        .askedFor(Slot.COLOUR, TRACKING)
                        .says("can you please add gift wrapping in red");

        assertThat(route.intent()).isEqualTo(GIFTS);
    }

    @Test
    void aWholeMessageGivesAllItHas() {
        Route route =
                onEnglishScreen().says("where is my parcel w7654321, the blue one, from May 2nd");

        assertThat(route.slots())
                .isEqualTo(
                        Map.of(
                                Slot.ORDER, List.of("#W7654321"),
                                Slot.COLOUR, List.of("blue"),
                                Slot.DATE, List.of("--05-02")));
    }

    @Test
    void anAddressKeepsItsCapitalsAndItsPostcodeIsNoOrder() {
        Route route =
                onEnglishScreen()
                        .askedFor(Slot.ADDRESS, GIFTS)
                        .says("12 Rose Lane, Springfield 627041");

        assertThat(route.slots())
                .isEqualTo(Map.of(Slot.ADDRESS, List.of("12 Rose Lane, Springfield 627041")));
    }

    @Test
    void anAddressInTraditionalCharactersStaysAsItWasWritten() {
        Route route = onEnglishScreen().says("寄到臺北市信義區松高路12號3樓，謝謝");

        assertThat(route.all(Slot.ADDRESS)).isEqualTo(List.of("臺北市信義區松高路12號3樓"));
    }
}
