package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Slot;
import io.parley.language.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {
    @ParameterizedTest
    @CsvSource({
        "my mail is Ada.Lee+x@Shop.example!, ada.lee+x@shop.example",
        "邮箱：lin@example.cn。, lin@example.cn",
        "(ada@mail.shop.example), ada@mail.shop.example"
    })
    void anEmailIsFoundAnywhere(String text, String email) {
        assertThat(PersonalDetails.in(Folding.fold(text))).containsEntry(Slot.EMAIL, email);
    }

    @ParameterizedTest
    @CsvSource({
        "my zip code is 32286 and, 32286",
        "postcode: SW1A 1AA, sw1a 1aa",
        "邮编200031, 200031",
        "邮编是 200031，谢谢, 200031"
    })
    void aPostcodeIsFoundWhereItIsCalledOne(String text, String postcode) {
        assertThat(PersonalDetails.in(Folding.fold(text))).containsEntry(Slot.POSTCODE, postcode);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hi, my name is Isabella Johansson, zip 32286', isabella johansson",
        "my name is Isabella Johansson and my zip is 1, isabella johansson",
        "我叫林小满, 林小满"
    })
    void aNameIsFoundWhereItIsCalledOne(String text, String name) {
        assertThat(PersonalDetails.in(Folding.fold(text))).containsEntry(Slot.NAME, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order 123456", "write to me @ home", "my order is late", "a@b"})
    void nothingIsFoundWhereThereIsNothing(String text) {
        assertThat(PersonalDetails.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"it's 200 031, 200 031", "32286, 32286", "I think SW1A 1AA, sw1a 1aa"})
    void aBareCodeAnswersTheQuestionForThePostcode(String text, String postcode) {
        assertThat(PersonalDetails.postcodeAsAnswer(Folding.fold(text))).contains(postcode);
    }

    @ParameterizedTest
    @CsvSource({
        "Isabella Johansson, isabella johansson",
        "It's Isabella Johansson., isabella johansson",
        "我是林小满, 林小满"
    })
    void aNameAnswersTheQuestionForIt(String text, String name) {
        assertThat(PersonalDetails.nameAsAnswer(Folding.fold(text))).contains(name);
    }

    @Test
    void aLongSentenceIsNoName() {
        assertThat(PersonalDetails.nameAsAnswer("why on earth do you want to know")).isEmpty();
    }
}
