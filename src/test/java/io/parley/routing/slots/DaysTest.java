package io.parley.routing.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-01-01, PAST, 2026-11-20, 2026-11-20",
        "P0D, 2026-11-25, PAST, 2026-11-25, 2026-11-25",
        "P-1D, 2027-01-01, PAST, 2026-12-31, 2026-12-31",
        "P1D, 2026-12-31, COMING, 2027-01-01, 2027-01-01",
        "P-2W, 2027-01-05, PAST, 2026-12-22, 2026-12-22",
        "P-1M, 2026-03-31, PAST, 2026-02-28, 2026-02-28",
        "P-1M, 2028-03-31, PAST, 2028-02-29, 2028-02-29",
        "P-1Y, 2028-02-29, PAST, 2027-02-28, 2027-02-28",
        "W0, 2026-11-25, PAST, 2026-11-23, 2026-11-29",
        "W-1, 2027-01-01, PAST, 2026-12-21, 2026-12-27",
        "W1, 2026-12-31, COMING, 2027-01-04, 2027-01-10",
        "W-1-3, 2026-11-23, PAST, 2026-11-18, 2026-11-18",
        "W0-7, 2026-11-29, COMING, 2026-11-29, 2026-11-29",
        "W0-1, 2026-11-29, PAST, 2026-11-23, 2026-11-23",
        "W0-6/W0-7, 2026-12-31, COMING, 2027-01-02, 2027-01-03",
        "M-1, 2027-01-31, PAST, 2026-12-01, 2026-12-31",
        "M1, 2028-01-31, COMING, 2028-02-01, 2028-02-29",
        "M-1-20, 2026-01-05, PAST, 2025-12-20, 2025-12-20",
        "Y-1, 2028-02-29, PAST, 2027-01-01, 2027-12-31",
        "Y0, 2026-11-25, PAST, 2026-01-01, 2026-12-31",
        "--11-11, 2026-11-10, PAST, 2025-11-11, 2025-11-11",
        "--11-11, 2026-11-11, PAST, 2026-11-11, 2026-11-11",
        "--11-11, 2026-11-11, COMING, 2026-11-11, 2026-11-11",
        "--01-01, 2026-12-31, COMING, 2027-01-01, 2027-01-01",
        "--02-29, 2026-11-25, PAST, 2024-02-29, 2024-02-29",
        "--02-29, 2097-01-01, COMING, 2104-02-29, 2104-02-29",
        "--12, 2026-11-25, PAST, 2025-12-01, 2025-12-31",
        "--11, 2026-11-25, PAST, 2026-11-01, 2026-11-30",
        "--01, 2026-11-25, COMING, 2027-01-01, 2027-01-31",
        "---20, 2026-11-19, PAST, 2026-10-20, 2026-10-20",
        "---20, 2026-11-20, COMING, 2026-11-20, 2026-11-20",
        "---02, 2026-12-31, COMING, 2027-01-02, 2027-01-02",
        "---31, 2026-12-01, PAST, 2026-10-31, 2026-10-31",
        "---30, 2027-01-31, COMING, 2027-03-30, 2027-03-30",
        "-W-5, 2026-11-25, PAST, 2026-11-20, 2026-11-20",
        "-W-5, 2026-11-25, COMING, 2026-11-27, 2026-11-27",
        "-W-3, 2026-11-25, PAST, 2026-11-25, 2026-11-25",
        "-W-3, 2026-11-25, COMING, 2026-11-25, 2026-11-25"
    })
    void aValueMeansItsDaysOnADay(
            String value, LocalDate today, Tense tense, LocalDate first, LocalDate last) {
        assertThat(Days.of(value, today, tense)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "P",
                "PT5H",
                "W",
                "W1-9",
                "--13-01",
                "--02-30",
                "---32",
                "---0x",
                "--xx",
                "-W-8",
                "M0-31",
                "2026-02-30",
                "/",
                "99999999999"
            })
    void whatIsNoValueIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.of(value, LocalDate.of(2026, 11, 25), Tense.PAST))
                .withMessageContaining("'" + value + "'");
    }
}
