package io.parley.routing.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @Test
    void aValueIsReadBack() {
        assertThat(Amount.of("5000..10000 USD"))
                .isEqualTo(
                        new Amount(
                                OptionalLong.of(5000),
                                OptionalLong.of(10000),
                                false,
                                Optional.of(Currency.getInstance("USD"))));
        assertThat(Amount.of("..5000").least()).isEmpty();
        assertThat(Amount.of("5000..").most()).isEmpty();
        assertThat(Amount.of("12900 CNY").most()).hasValue(12900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12900 CNY", "~12900", "..5000 USD", "5000..", "5000..10000 EUR", "0 JPY"})
    void aValueIsWrittenAsItWasRead(String value) {
        assertThat(Amount.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "~", "CNY", "12.90", "1 XXY", "9..8..7", "-5", "5 6"})
    void whatIsNoValueIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(value));
    }
}
