package io.parley.local.sandbox;

import io.parley.journal.TimerPoll;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// What goes by the clock and looks at it only now and then. After the clock was moved nobody
/// should have to wait for that.
@Singleton
class Alarms {
    private final TimerPoll timers;

    Alarms(TimerPoll timers) {
        this.timers = timers;
    }

    /// Completes when the broker holds a command for all that is due.
    Uni<Void> ring() {
        return Multi.createBy()
                .repeating()
                .uni(timers::fire)
                .whilst(fired -> fired > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
