package io.parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RatesTest {
    private final SettableClock clock = new SettableClock();
    private final Rates<String> rates = new Rates<>(new Allowance(3, 60), clock);

    @Test
    void aBurstIsGranted() {
        assertThat(take(3)).isInstanceOf(Rates.Ticket.Granted.class);
    }

    @Test
    void whatComesAfterTheBurstWaitsForOneToRefill() {
        assertThat(take(4)).isEqualTo(new Rates.Ticket.Wait(Duration.ofSeconds(1)));
    }

    @Test
    void waitingIsRewarded() {
        Rates.Ticket _ = take(4);
        clock.pass(Duration.ofSeconds(1));
        assertThat(rates.take("a")).isInstanceOf(Rates.Ticket.Granted.class);
    }

    @Test
    void aRefusalCostsNothing() {
        Rates.Ticket _ = take(50);
        clock.pass(Duration.ofSeconds(1));
        assertThat(rates.take("a")).isInstanceOf(Rates.Ticket.Granted.class);
    }

    @Test
    void longSilenceGivesNoMoreThanABurst() {
        Rates.Ticket _ = take(3);
        clock.pass(Duration.ofHours(1));
        assertThat(take(4)).isInstanceOf(Rates.Ticket.Wait.class);
    }

    @Test
    void aClockSetBackRefillsNothing() {
        Rates.Ticket _ = take(3);
        clock.pass(Duration.ofSeconds(-30));
        assertThat(rates.take("a")).isInstanceOf(Rates.Ticket.Wait.class);
    }

    @Test
    void keysDoNotShare() {
        Rates.Ticket _ = take(4);
        assertThat(rates.take("b")).isInstanceOf(Rates.Ticket.Granted.class);
    }

    private Rates.Ticket take(int times) {
        for (int i = 1; i < times; i++) {
            Rates.Ticket _ = rates.take("a");
        }
        return rates.take("a");
    }
}
