package io.parley.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What to start: the folder that keeps the engines' data (made when it is not there), and the port
/// of each engine wanted, where 0 takes any free one. An engine without an entry is not started.
public record EngineSettings(Path data, Map<EngineKind, Integer> ports) {
    public EngineSettings {
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
    }

    /// The engines given, each on a free port.
    public static EngineSettings of(Path data, Set<EngineKind> engines) {
        var ports = new EnumMap<EngineKind, Integer>(EngineKind.class);
        engines.forEach(engine -> ports.put(engine, 0));
        return new EngineSettings(data, ports);
    }

    /// All three engines, each on a free port.
    public static EngineSettings all(Path data) {
        return of(data, Set.of(EngineKind.values()));
    }
}
