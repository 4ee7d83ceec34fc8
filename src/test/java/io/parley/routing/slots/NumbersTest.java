package io.parley.routing.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "'1,299.00', 1299.00",
        "'1.299,00', 1299.00",
        "'49,99', 49.99",
        "1.500, 1500",
        "'1,000,000', 1000000",
        "12.5, 12.5",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "二十五, 25",
        "一百二, 120",
        "一百零二, 102",
        "一百二十, 120",
        "两千五, 2500",
        "一万二, 12000",
        "一万零五, 10005",
        "三千五百二十一, 3521",
        "二零二六, 2026",
        "twenty-five, 25",
        "a hundred and twenty, 120",
        "two thousand five hundred, 2500",
        "two dozen, 24"
    })
    void aNumberIsReadHoweverItIsWritten(String written, BigDecimal value) {
        assertThat(Numbers.value(written)).isEqualByComparingTo(value);
    }
}
