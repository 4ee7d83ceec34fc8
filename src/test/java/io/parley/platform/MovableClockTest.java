package io.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private static final Instant MACHINE = Instant.parse("2026-11-11T12:00:00Z");
    private static final Instant FESTIVAL = Instant.parse("2027-11-11T00:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(MACHINE, ZoneOffset.UTC));

    @Test
    void goes_with_the_machine_until_it_is_put_somewhere() {
        assertThat(clock.instant()).isEqualTo(MACHINE);
    }

    @Test
    void stands_where_it_was_put_until_it_is_released() {
        clock.put(FESTIVAL);
        assertThat(clock.instant()).isEqualTo(FESTIVAL);

        clock.release();
        assertThat(clock.instant()).isEqualTo(MACHINE);
    }
}
