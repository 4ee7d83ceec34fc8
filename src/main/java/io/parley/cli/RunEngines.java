package io.parley.cli;

import io.parley.local.EngineKind;
import io.parley.local.EngineSettings;
import io.parley.local.Engines;
import io.parley.local.Surroundings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Runs the engines as a process of their own, so that several Parleys can share them and any of
/// the processes can be killed alone.
@Command(
        name = "engines",
        description = "Runs Kafka, PostgreSQL and Redis until it is told to stop.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class RunEngines implements Callable<Integer> {
    private static final int LOOK_EVERY_MS = 1000;

    @Option(
            names = "--data",
            defaultValue = ".parley",
            description = "The folder that keeps their data.")
    Path data = Path.of(".parley");

    @Option(
            names = "--only",
            split = ",",
            converter = KindReader.class,
            defaultValue = "kafka,postgres,redis",
            description = "The engines to run.")
    Set<EngineKind> only = new LinkedHashSet<>();

    @Option(names = "--kafka-port", defaultValue = "0", description = "0 takes a free one.")
    int kafkaPort;

    @Option(names = "--postgres-port", defaultValue = "0", description = "0 takes a free one.")
    int postgresPort;

    @Option(names = "--redis-port", defaultValue = "0", description = "0 takes a free one.")
    int redisPort;

    @Override
    public Integer call() throws InterruptedException {
        EngineLog.quieten();
        var engines = Engines.start(settings(), System.out::println);
        engines.keepUntilExit();
        engines.addresses().forEach(RunEngines::print);
        System.out.println("ready");
        while (engines.stopped().isEmpty()) {
            Thread.sleep(LOOK_EVERY_MS);
        }
        System.err.printf("Stopped by itself: %s. See %s/logs.%n", engines.stopped(), data);
        return 1;
    }

    EngineSettings settings() {
        var ports =
                new EnumMap<>(
                        Map.of(
                                EngineKind.KAFKA, kafkaPort,
                                EngineKind.POSTGRES, postgresPort,
                                EngineKind.REDIS, redisPort));
        ports.keySet().retainAll(only);
        return new EngineSettings(data, ports);
    }

    private static void print(String key, String value) {
        System.out.printf("export %s=%s%n", Surroundings.variable(key), value);
    }

    static final class KindReader implements ITypeConverter<EngineKind> {
        @Override
        public EngineKind convert(String word) {
            try {
                return EngineKind.of(word.strip());
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }
}
