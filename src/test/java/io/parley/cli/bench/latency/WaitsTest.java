package io.parley.cli.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(1);

    @Test
    void percentiles_are_exact() {
        var sorted = LongStream.rangeClosed(1, 1_000).map(n -> n * 1_000_000).toArray();
        assertThat(Waits.percentile(sorted, 0.5)).isEqualTo(500);
        assertThat(Waits.percentile(sorted, 0.99)).isEqualTo(990);
        assertThat(Waits.percentile(sorted, 0.999)).isEqualTo(999);
        assertThat(Waits.percentile(sorted, 1)).isEqualTo(1_000);
    }

    @Test
    void a_wait_begins_when_the_question_was_due() {
        var waits = new Waits(2, 1, 0, BETWEEN);
        waits.answered(0, 0);
        waits.answered(1, 8 * BETWEEN);
        assertThat(waits.figures().values())
                .containsEntry("max_ms", 7.0)
                .containsEntry("sent", 1L)
                .containsEntry("answered", 1L);
    }

    @Test
    void a_second_answer_changes_nothing() {
        var waits = new Waits(2, 0, 0, BETWEEN);
        waits.answered(0, BETWEEN);
        waits.answered(0, 9 * BETWEEN);
        assertThat(waits.missing()).isEqualTo(1);
        assertThat(waits.figures().values()).containsEntry("max_ms", 1.0);
    }
}
