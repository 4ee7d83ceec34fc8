package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static Stream<Cause> causes(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> Cause.shopper(prefix + i));
    }

    private static Causes of(Stream<Cause> met) {
        return met.reduce(Causes.NONE, Causes::with, (a, _) -> a);
    }

    private static double falseAlarms(Causes causes) {
        return causes("other-", 20_000).filter(causes::mayHold).count() / 20_000.0;
    }

    @Test
    void nothingMetIsNothingKnown() {
        assertThat(causes("m-", 1000)).noneMatch(Causes.NONE::mayHold);
    }

    @Test
    void noCauseMetIsEverMissed() {
        assertThat(causes("m-", 5000)).allMatch(of(causes("m-", 5000))::mayHold);
    }

    @Test
    void aLongConversationsFalseAlarmsAreAsFewAsTold() {
        assertThat(falseAlarms(of(causes("m-", 50)))).isLessThan(0.02);
        assertThat(falseAlarms(of(causes("m-", 200)))).isLessThan(0.42);
    }

    @Test
    void itIsReadAsItWasWritten() {
        Causes causes = of(causes("m-", 50));

        assertThat(Causes.decoded(causes.encoded())).isEqualTo(causes).isNotEqualTo(Causes.NONE);
    }

    @Test
    void anotherLengthIsRefused() {
        assertThatThrownBy(() -> Causes.decoded("AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
