package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where is my parcel and can you wrap it | where is my parcel | can you wrap it",
                "where is my parcel? please wrap it! | where is my parcel | please wrap it",
                "ship it today, also wrap it | ship it today | wrap it",
                "ship it today, and also wrap it | ship it today | wrap it",
                "ship it today and then wrap it. | ship it today | wrap it",
                "包裹到哪了，另外可以包装吗 | 包裹到哪了 | 可以包装吗",
                "包裹到哪了还有要一个礼盒 | 包裹到哪了 | 要一个礼盒"
            })
    void aMessageFallsIntoItsWishes(String text, String first, String second) {
        assertThat(Clauses.of(text)).isEqualTo(List.of(first, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "where is my parcel",
                "hello, where is my parcel",
                "亲，在吗",
                "a gift for 49.99 please"
            })
    void oneWishStaysWhole(String text) {
        assertThat(Clauses.of(text)).isEqualTo(List.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello, where is my parcel. wrap it too | hello where is my parcel | wrap it too",
                "where is my parcel. wrap it. thanks | where is my parcel | wrap it thanks"
            })
    void aWordAloneGoesWithItsNeighbour(String text, String first, String second) {
        assertThat(Clauses.of(text)).isEqualTo(List.of(first, second));
    }
}
