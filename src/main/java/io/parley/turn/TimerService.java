package io.parley.turn;

import io.parley.journal.TimerPoll;
import io.parley.platform.Roles;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks for due timers twice a second where the process has the role `turn`.
@ApplicationScoped
public class TimerService {
    private static final Logger LOG = Logger.getLogger(TimerService.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Roles roles;
    private final TimerPoll timers;
    private @Nullable Cancellable polling;

    public TimerService(Roles roles, TimerPoll timers) {
        this.roles = roles;
        this.timers = timers;
    }

    void start(@Observes StartupEvent event) {
        if (roles.include(Roles.TURN)) {
            polling =
                    Multi.createBy()
                            .repeating()
                            .uni(this::poll)
                            .withDelay(PAUSE)
                            .indefinitely()
                            .subscribe()
                            .with(_ -> {});
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (polling != null) {
            polling.cancel();
        }
    }

    private Uni<Integer> poll() {
        return timers.fire()
                .onFailure()
                .invoke(e -> LOG.warnf("Timers could not be read: %s", e.getClass().getName()))
                .onFailure()
                .recoverWithItem(0);
    }
}
