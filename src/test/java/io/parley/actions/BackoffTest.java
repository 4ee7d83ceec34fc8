package io.parley.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static Backoff with(double random) {
        return new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), () -> random);
    }

    @Test
    void it_doubles_up_to_the_longest() {
        assertThat(with(0.5).after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(with(0.5).after(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(with(0.5).after(6)).isEqualTo(Duration.ofSeconds(30));
        assertThat(with(0.5).after(1_000)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void it_is_a_quarter_more_or_less() {
        assertThat(with(0).after(1)).isEqualTo(Duration.ofMillis(750));
        assertThat(with(1).after(1)).isEqualTo(Duration.ofMillis(1_250));
    }

    /// With every answer as late as may be, and every pause as long as may be.
    @Test
    void all_tries_together_end_before_the_conversation_loses_patience() {
        Duration all = Duration.ZERO;
        for (int attempt = 1; attempt <= 12; attempt++) {
            all = all.plus(Duration.ofSeconds(10)).plus(with(1).after(attempt));
        }

        assertThat(all).isLessThan(Duration.ofMinutes(8));
    }
}
