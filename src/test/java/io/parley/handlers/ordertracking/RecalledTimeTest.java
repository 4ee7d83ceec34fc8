package io.parley.handlers.ordertracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecalledTimeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /// Wednesday the 25th, 1 in the morning in Shanghai.
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "the lamp i bought yesterday, 2026-11-24, 2026-11-24",
        "bought the day before yesterday, 2026-11-23, 2026-11-23",
        "昨天买的, 2026-11-24, 2026-11-24",
        "前天下的单, 2026-11-23, 2026-11-23",
        "the shoes from last week, 2026-11-15, 2026-11-23",
        "上周买的鞋子, 2026-11-15, 2026-11-23",
        "i ordered 3 days ago, 2026-11-21, 2026-11-23",
        "三天前买的, 2026-11-21, 2026-11-23",
        "two weeks ago, 2026-11-07, 2026-11-15",
        "两周前买的, 2026-11-07, 2026-11-15",
        "a month ago, 2026-10-09, 2026-11-10",
        "last month, 2026-09-30, 2026-11-01",
        "today, 2026-11-25, 2026-11-25"
    })
    void aTimeIsHeardByTheShopsCalendar(String text, LocalDate first, LocalDate last) {
        assertThat(RecalledTime.in(text, NOW, SHANGHAI)).contains(new RecalledTime(first, last));
    }

    @ParameterizedTest
    @CsvSource({"where is my order", "我的快递呢", "my last order", "yesterdays"})
    void noTimeIsHeardWhereThereIsNone(String text) {
        assertThat(RecalledTime.in(text, NOW, SHANGHAI)).isEmpty();
    }

    @Test
    void aDayHoldsWhatWasBoughtOnItInTheShopsZone() {
        RecalledTime yesterday = RecalledTime.in("yesterday", NOW, SHANGHAI).orElseThrow();

        assertThat(yesterday.holds(Instant.parse("2026-11-23T16:00:00Z"), SHANGHAI)).isTrue();
        assertThat(yesterday.holds(Instant.parse("2026-11-24T16:00:00Z"), SHANGHAI)).isFalse();
    }
}
