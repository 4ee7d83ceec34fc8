package io.parley.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The three engines, with the settings that hold their addresses and the class that shows whether
/// their jar is in the package.
public enum EngineKind {
    KAFKA("Kafka", "kafka.server.KafkaRaftServer", "kafka.bootstrap.servers"),
    POSTGRES(
            "PostgreSQL",
            "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
            "quarkus.datasource.reactive.url",
            "quarkus.datasource.jdbc.url"),
    REDIS("Redis", "redis.embedded.core.ExecutableProvider", "quarkus.redis.hosts");

    private final String title;
    private final String jarClass;

    @SuppressWarnings("ImmutableEnumChecker") // only ever a List.of
    private final List<String> addressKeys;

    EngineKind(String title, String jarClass, String... addressKeys) {
        this.title = title;
        this.jarClass = jarClass;
        this.addressKeys = List.of(addressKeys);
    }

    /// The engine's own name, for people.
    public String title() {
        return title;
    }

    /// The word for the engine in commands and folder names.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Every setting that must be given for the engine to count as configured.
    public List<String> addressKeys() {
        return addressKeys;
    }

    /// The same settings as environment variables.
    public List<String> addressVariables() {
        return addressKeys.stream().map(Surroundings::variable).toList();
    }

    /// The engine of that word. Throws `IllegalArgumentException`, naming the words there are, when
    /// there is none.
    public static EngineKind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "unknown engine '%s': the engines are kafka, postgres, redis"
                                        .formatted(word)));
    }

    boolean isPackaged() {
        return findLoader().isPresent();
    }

    /// The class loader that holds the engine.
    ClassLoader loader() {
        return findLoader().orElseThrow();
    }

    private Optional<ClassLoader> findLoader() {
        try {
            var here = EngineKind.class.getClassLoader();
            return Optional.of(Class.forName(jarClass, false, here).getClassLoader());
        } catch (ClassNotFoundException builtWithout) {
            return Optional.empty();
        }
    }
}
