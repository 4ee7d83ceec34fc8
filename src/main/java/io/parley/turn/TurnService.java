package io.parley.turn;

import io.parley.journal.DeadLetter;
import io.parley.journal.Topics;
import io.parley.platform.KafkaClients;
import io.parley.platform.Persistence;
import io.parley.platform.Roles;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads commands where the process has the role `turn`: starts with the application, ends with it.
@ApplicationScoped
public class TurnService {
    private static final Logger LOG = Logger.getLogger(TurnService.class);
    private static final String GROUP = "parley-turn";
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Roles roles;
    private final KafkaClients kafka;
    private final Turn turn;
    private final TurnMetrics metrics;
    private final InstantSource clock;
    private final Persistence persistence;
    private @Nullable Turns turns;
    private @Nullable Thread thread;

    public TurnService(
            Roles roles, KafkaClients kafka, Turn turn, TurnMetrics metrics, InstantSource clock) {
        this.roles = roles;
        this.kafka = kafka;
        this.turn = turn;
        this.metrics = metrics;
        this.clock = clock;
        this.persistence = new Persistence(clock);
    }

    void start(@Observes StartupEvent event) {
        if (!roles.include(Roles.TURN)) {
            return;
        }
        turns = new Turns(kafka.consumer(GROUP, BATCH), Topics.COMMANDS, this::take, clock);
        thread = Thread.ofPlatform().name("parley-turns").start(turns);
    }

    private Uni<Void> take(List<Received> commands, List<DeadLetter> strays) {
        return metrics.measure(
                commands, strays, () -> persistence.insist(() -> turn.take(commands, strays)));
    }

    void stop(@Observes ShutdownEvent event) {
        if (turns == null || thread == null) {
            return;
        }
        turns.stop();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn("Turns did not end in time; what is in flight is met again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Since when a batch cannot be settled, if one cannot.
    Optional<Instant> stuckSince() {
        return persistence.stuckSince();
    }

    /// Whether this process should be reading and is not.
    boolean hasDied() {
        return thread != null && !thread.isAlive();
    }
}
