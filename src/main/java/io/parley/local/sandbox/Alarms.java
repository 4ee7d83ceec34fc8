package io.parley.local.sandbox;

import io.parley.gateway.feeds.OverdueRound;
import io.parley.journal.TimerPoll;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// What goes by the clock and looks at it only now and then. After the clock was moved nobody
/// should have to wait for that.
@Singleton
class Alarms {
    private final TimerPoll timers;
    private final OverdueRound overdue;

    Alarms(TimerPoll timers, OverdueRound overdue) {
        this.timers = timers;
        this.overdue = overdue;
    }

    /// Completes when the broker holds a command for all that is due.
    Uni<Void> ring() {
        return Multi.createBy()
                .repeating()
                .uni(timers::fire)
                .whilst(fired -> fired > 0)
                .collect()
                .last()
                .chain(overdue::round)
                .replaceWithVoid();
    }
}
