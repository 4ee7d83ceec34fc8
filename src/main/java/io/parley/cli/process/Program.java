package io.parley.cli.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// This same program, to be started again as another process: the Java and the package that run.
public record Program(String java, Path jar) {
    private static final String RUNNER = "quarkus-run.jar";

    /// Those flags the script `parley` gives, too.
    private static final List<String> FLAGS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseParallelGC");

    public static Program current() {
        var jar = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
        if (!jar.endsWith(RUNNER) || !Files.isRegularFile(jar)) {
            throw new CommandFailure(
                    "This command starts the program again, so it needs its package: build it with './mvnw -q package -DskipTests' and run './parley'.");
        }
        var java = ProcessHandle.current().info().command();
        return new Program(
                java.orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java") + ""),
                jar);
    }

    /// The command line that runs it with these flags and arguments.
    public List<String> command(List<String> jvm, List<String> arguments) {
        return Stream.of(List.of(java), FLAGS, jvm, List.of("-jar", jar.toString()), arguments)
                .flatMap(List::stream)
                .toList();
    }
}
