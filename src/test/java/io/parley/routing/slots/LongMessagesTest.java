package io.parley.routing.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.parley.conversation.Slot;
import io.parley.language.Folding;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages that are made to be slow to read.
class LongMessagesTest {
    private static final int LENGTH = 4_000;

    /// A message takes some milliseconds; where time grows with the square, seconds.
    private static final Duration BOUND = Duration.ofMillis(100);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "1 ",
                "12/",
                "1-",
                "1x",
                "$1",
                "$",
                "$$1",
                "1元",
                "1块",
                "一",
                "一百",
                "十二月",
                "a hundred ",
                "a ",
                "one two ",
                "between 1 and ",
                "under ",
                "under 1 ",
                "size ",
                "size 4",
                "eu 4",
                "us9.",
                "may 1 ",
                "1 may ",
                "in 1 day ",
                "1 day ago ",
                "上个月1号",
                "上",
                "第",
                "第1个",
                "\"",
                "“",
                "“a",
                "“a”",
                "“ab”",
                "12 a b c d ",
                "12 main ",
                "12 main street, ",
                "rue a ",
                "strasse",
                "strasse ",
                "straße 1 ",
                "ab-1",
                "a1",
                "rtx40",
                "路1",
                "路1号",
                "路1号2栋",
                "省市区县路",
                "区1号a",
                "it ",
                "the first ",
                "not not ",
                "太小",
                "wrong ",
                "red",
                "红",
                "light dark ",
                "1 2/",
                "€1.0",
                "1 rue ",
                "w32l",
                "32x",
                "165/",
                "12 a. b. ",
                "a.b.c@d.e ",
                "1天",
                "三天",
                "x1 ",
                "qty:"
            })
    void areReadInTimeThatGrowsWithTheirLength(String piece) {
        String many = piece.repeat(LENGTH / piece.length());
        String cues = " 1 street 元 size 路 day may x";
        String opened = many.substring(cues.length()) + cues;

        Duration best =
                IntStream.range(0, 5)
                        .mapToObj(_ -> timeOf(List.of(many, opened)))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        assertThat(best).isLessThan(BOUND);
    }

    private static Duration timeOf(List<String> messages) {
        long start = System.nanoTime();
        messages.forEach(message -> assertThat(read(message)).isNotNull());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void giveNoMoreOfAKindThanAJournalShouldKeep() {
        StringBuilder message = new StringBuilder();
        for (int price = 100; price < 500; price++) {
            message.append('$').append(price).append(' ');
        }

        assertThat(read(message.toString()).get(Slot.AMOUNT)).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\0", "\uD800", "\uDC00x", "\u202E\u0301", "99999999999999999元"})
    void andOddOnesAreReadToo(String message) {
        assertThatCode(() -> read(message)).doesNotThrowAnyException();
    }

    private static Map<Slot, List<String>> read(String message) {
        return MessageDetails.in(message, Folding.fold(message), new BitSet());
    }
}
