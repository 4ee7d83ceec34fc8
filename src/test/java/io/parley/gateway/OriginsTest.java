package io.parley.gateway;

import static io.parley.merchants.MerchantFixture.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://tea.example, parley.example, true",
        "HTTPS://Tea.Example, parley.example, true",
        "https://parley.example, parley.example, true",
        "http://localhost:8080, localhost:8080, true",
        ", parley.example, true",
        "https://silk.example, parley.example, false",
        "https://tea.example.evil.example, parley.example, false",
        "http://tea.example, parley.example, false",
        "http://localhost:8081, localhost:8080, false",
        "null, parley.example, false",
        "'not a uri', parley.example, false",
        "https://evil.example, , false"
    })
    void onlyListedPagesOwnPagesAndProgramsMayTalk(String origin, String host, boolean allowed) {
        assertThat(Origins.allows(TEA, origin, host)).isEqualTo(allowed);
    }
}
