package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Slot;
import io.parley.language.Folding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotAnswerTest {
    private static final List<OrderNumberShape> SHAPES = List.of(new OrderNumberShape("D-99999"));

    @ParameterizedTest
    @CsvSource({
        "order, D-10003, order, D-10003",
        "order, 'it is 10003', order, D-10003",
        "email, ada@shop.example, email, ada@shop.example",
        "email, 200031, postcode, 200031",
        "email, 69001, postcode, 69001",
        "postcode, 200 031, postcode, 200 031",
        "name, I'm Ada Lee, name, ada lee",
        "confirm, Yes please!, confirm, yes",
        "confirm, 不用了, confirm, no",
        "email, I don't know, unknown, email",
        "order, 忘了, unknown, order"
    })
    void anAnswerIsReadByWhatWasAsked(String asked, String text, String slot, String value) {
        assertThat(answer(asked, text)).isEqualTo(Map.of(new Slot(slot), List.of(value)));
    }

    @Test
    void anOrderGivenWithThePostcodeIsHeardAsWell() {
        assertThat(answer("postcode", "order D-10003, postcode 200031"))
                .containsEntry(Slot.ORDER, List.of("D-10003"))
                .containsEntry(Slot.POSTCODE, List.of("200031"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is the weather", "hm", "我想想"})
    void whatAnswersNothingIsNoAnswer(String text) {
        assertThat(answer("order", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80279, true",
        "200 031, true",
        "sw1a 1aa, true",
        "brown, false",
        "it is 80279, false"
    })
    void aPostcodeAloneIsPlainlyTheAnswerToTheQuestionForIt(String text, boolean plain) {
        String folded = Folding.fold(text);

        assertThat(SlotAnswer.isPlain(Slot.POSTCODE, text, folded, answer("postcode", text)))
                .isEqualTo(plain);
    }

    private static Map<Slot, List<String>> answer(String asked, String text) {
        String folded = Folding.fold(text);
        return SlotAnswer.to(
                new Slot(asked), text, folded, Masked.ofFolded(folded, SHAPES).slots(), SHAPES);
    }
}
