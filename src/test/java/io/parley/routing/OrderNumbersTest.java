package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.language.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "where is #W2378156?, #W2378156",
        "where is w2378156, #W2378156",
        "订单＃Ｗ２３７８１５６到哪了, #W2378156",
        "订单号：313021098954，谢谢, 313021098954",
        "order P-10023., P-10023",
        "p-10023, P-10023",
        "order ORD-2025-001234, ORD-2025-001234",
        "order#123456, #123456",
        "order123456, 123456",
        "'(EC20251111001)', EC20251111001",
        "my order #1001 please, #1001",
        "the one of 2025 with number 7001234, 7001234"
    })
    void aNumberIsTakenAsTheShopPrintsIt(String text, String number) {
        assertThat(OrderNumbers.in(Folding.fold(text), List.of()))
                .extracting(OrderNumbers.Found::number)
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me on 13812345678",
                "+8613812345678",
                "555-123-4567",
                "mail ada.123456@example.com",
                "https://shop.example/orders/123456",
                "since 2025",
                "on 20251111",
                "it cost $123456",
                "一共123456元",
                "¥129900",
                "WH-1000XM4 headphones",
                "covid-19",
                "SF1234567890123",
                "#yolo",
                "123456.78"
            })
    void whatIsSomethingElseIsNotTaken(String text) {
        assertThat(OrderNumbers.in(Folding.fold(text), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1001, 1001",
        "13812345678, 13812345678",
        "it is W2378156, #W2378156",
        "ab1-c23, AB1-C23"
    })
    void anAnswerToTheQuestionMayHaveAnyForm(String text, String number) {
        assertThat(OrderNumbers.asAnswer(Folding.fold(text), List.of())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i do not know", "no", "12", "", "a1 b2 c3"})
    void wordsAreNoAnswer(String text) {
        assertThat(OrderNumbers.asAnswer(Folding.fold(text), List.of())).isEmpty();
    }

    @Test
    void everyNumberOfAMessageIsFoundAtItsPlace() {
        assertThat(OrderNumbers.in("w11111 and 222222", List.of()))
                .containsExactly(
                        new OrderNumbers.Found(0, 6, "#W11111"),
                        new OrderNumbers.Found(11, 17, "222222"));
    }
}
