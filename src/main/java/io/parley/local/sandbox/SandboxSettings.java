package io.parley.local.sandbox;

import java.util.List;
import java.util.Map;

/// What a sandbox sets: it tries what is answered, not how much and how fast, and nobody but its
/// own machine may reach it.
public final class SandboxSettings {
    /// Whether this process is a sandbox.
    public static final String SANDBOX = "parley.sandbox";

    public static final Map<String, String> ALL =
            Map.of(
                    SANDBOX,
                    "true",
                    "quarkus.http.host",
                    "127.0.0.1",
                    // Limits by time are not lifted by a clock that stands.
                    "parley.gateway.visitors.per-minute",
                    "1000000",
                    "parley.gateway.messages.burst",
                    "1000000",
                    // A cold machine is no slow shop.
                    "parley.shop.read-limit",
                    "10s",
                    // A channel commits between two polls, and what it has committed is waited for.
                    "mp.messaging.connector.smallrye-kafka.poll-timeout",
                    "20",
                    "mp.messaging.incoming.actions.auto.commit.interval.ms",
                    "20");

    /// Variables that lead programs to engines.
    private static final List<String> ELSEWHERE =
            List.of("KAFKA_", "MP_MESSAGING_", "QUARKUS_DATASOURCE_", "QUARKUS_REDIS_");

    private SandboxSettings() {}

    /// The variables of an environment that could lead to engines that are not the sandbox's own,
    /// in ways that its own settings do not stand above.
    public static List<String> leadingElsewhere(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> !variable.getValue().isBlank())
                .map(Map.Entry::getKey)
                .filter(name -> ELSEWHERE.stream().anyMatch(name::startsWith))
                .sorted()
                .toList();
    }
}
