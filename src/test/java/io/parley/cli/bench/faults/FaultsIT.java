package io.parley.cli.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The short crash test, run as its user would: the package, started as a process of its own.
class FaultsIT {
    private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path FIGURES = Path.of("target", "faults-small.json");
    private static final Path SAID = Path.of("target", "faults-small.log");
    private static final Path PAGE = Path.of("docs", "benchmarks.md");
    private static final int PATIENCE_MINUTES = 6;

    @Test
    void nothing_is_lost_doubled_or_out_of_order_when_processes_are_killed() throws Exception {
        assertThat(PACKAGE).as("build it with ./mvnw package").exists();
        Files.deleteIfExists(FIGURES);
        assertThat(run()).as(() -> "exit code of:\n" + read(SAID)).isZero();
        var figures = new ObjectMapper().readTree(FIGURES.toFile()).get("figures");
        assertThat(figures.get("messages").asInt()).isEqualTo(2_000);
        assertThat(figures.get("killed").asInt()).isEqualTo(4);
        assertThat(figures.get("poison_dead_lettered")).isEqualTo(figures.get("poison_sent"));
        isExplained(figures);
    }

    private static int run() throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx512m",
                                "-jar",
                                PACKAGE.toString(),
                                "bench",
                                "faults",
                                "--small",
                                "--json",
                                FIGURES.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(SAID.toFile())
                        .start();
        try {
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroy();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void isExplained(JsonNode figures) {
        var page = read(PAGE);
        figures.fieldNames().forEachRemaining(name -> assertThat(page).contains("`" + name + "`"));
    }
}
