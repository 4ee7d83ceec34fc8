package io.parley.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberShapeTest {
    @ParameterizedTest
    @CsvSource({
        "#W9999999, #W2378156, #W2378156",
        "#W9999999, w2378156, #W2378156",
        "#W9999999, 2378156, #W2378156",
        "D-99999, d10003, D-10003",
        "D-99999, 10003, D-10003",
        "999-9999999-99, 123456789012, 123-4567890-12",
        "A999-AA, x123-yz, X123-YZ"
    })
    void whatIsWrittenIsPrintedAsTheShopDoes(String shape, String written, String printed) {
        assertThat(new OrderNumberShape(shape).printed(written)).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "#W9999999, W237815",
        "#W9999999, W23781567",
        "#W9999999, X2378156",
        "D-99999, D-1000a",
        "A999, 1234"
    })
    void whatHasAnotherFormIsNoSuchNumber(String shape, String written) {
        assertThat(new OrderNumberShape(shape).printed(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D-99", "D 99999", "9999999999999999999999999999999999999999-9"})
    void aShapeThatFitsAnythingOrNothingIsRefused(String shape) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderNumberShape(shape))
                .withMessageContaining("#W9999999");
    }
}
