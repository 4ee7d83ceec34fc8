package io.parley.cli.bench.faults;

import static io.parley.local.EngineKind.KAFKA;
import static io.parley.local.EngineKind.POSTGRES;
import static io.parley.local.EngineKind.REDIS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which faults strike, in which order.
final class Plan {
    /// Longer than the ten seconds after which a silent instance loses its partitions.
    private static final Duration TOO_LONG = Duration.ofSeconds(15);

    private Plan() {}

    /// Every step of the turn, every engine, every way to lose partitions.
    static List<Fault> full() {
        return List.of(
                new Fault.Halts(Map.of(0, "after-load:3")),
                new Fault.Halts(Map.of(1, "after-decide:5")),
                new Fault.Halts(Map.of(0, "after-append:4")),
                new Fault.Halts(Map.of(1, "after-publish:3")),
                new Fault.Halts(Map.of(0, "after-refresh:6")),
                new Fault.KilledInstance(1),
                new Fault.FlushedRedis(),
                new Fault.KilledEngines(Set.of(REDIS)),
                new Fault.KilledEngines(Set.of(POSTGRES)),
                new Fault.KilledEngines(Set.of(KAFKA)),
                new Fault.LeftAndJoined(0),
                new Fault.Frozen(1, TOO_LONG),
                new Fault.KilledEngines(Set.of(KAFKA, POSTGRES, REDIS)));
    }

    /// What breaks most easily, quickly.
    static List<Fault> small() {
        return List.of(
                new Fault.Halts(Map.of(0, "after-append:3", 1, "after-publish:3")),
                new Fault.KilledEngines(Set.of(POSTGRES)),
                new Fault.KilledEngines(Set.of(KAFKA)),
                new Fault.FlushedRedis());
    }
}
