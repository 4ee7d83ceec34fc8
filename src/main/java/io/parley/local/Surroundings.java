package io.parley.local;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the process was given from outside: its system properties and its environment.
public record Surroundings(Map<String, String> properties, Map<String, String> environment) {
    /// Those of this process, now.
    public static Surroundings current() {
        var given = System.getProperties();
        var properties =
                given.stringPropertyNames().stream()
                        .collect(Collectors.toMap(name -> name, given::getProperty));
        return new Surroundings(properties, System.getenv());
    }

    /// The engines that have no address yet. Throws [EngineFailure] when an engine has only a part
    /// of its settings.
    public Set<EngineKind> unconfigured() {
        return Stream.of(EngineKind.values())
                .filter(engine -> !isConfigured(engine))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EngineKind.class)));
    }

    private boolean isConfigured(EngineKind engine) {
        List<String> absent = engine.addressKeys().stream().filter(key -> !has(key)).toList();
        if (!absent.isEmpty() && absent.size() < engine.addressKeys().size()) {
            throw new EngineFailure(
                    "%s is configured by half: set %s too, or neither for an embedded one."
                            .formatted(engine.title(), variable(absent.getFirst())));
        }
        return absent.isEmpty();
    }

    private boolean has(String key) {
        return !properties.getOrDefault(key, environment.getOrDefault(variable(key), "")).isBlank();
    }

    /// The name a setting has as an environment variable.
    public static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
