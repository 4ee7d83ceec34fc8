package io.parley.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchTest {
    private final StringWriter told = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"", "drain ", "latency ", "sockets ", "faults ", "hold-sockets "})
    void each_command_helps(String command) {
        assertThat(run(command + "--help")).isZero();
        assertThat(told.toString()).contains("Usage: bench");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drain --messages 0|--messages is at least 1, but was 0",
                "drain --rounds 0|--rounds is at least 1",
                "drain --conversations 100|--conversations are too few",
                "latency --rate 0|--rate is at least 1, but was 0",
                "latency --rate 5000|needs at least 6000",
                "sockets --connections 5|--connections is at least 100",
                "sockets --connections 90000|ports for 25,000",
                "faults --messages 7 --conversations 2|--messages is a multiple",
                "drain --json /no/such/folder/figures.json|the folder of /no/such/folder",
            })
    void what_makes_no_sense_is_said_before_the_work(String line, String answer) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(told.toString()).contains(answer);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(run("drain --messages 0 --rounds 0 --json /no/such/folder/x")).isEqualTo(2);
        assertThat(told.toString()).contains("--messages is", "--rounds is", "--json: ");
    }

    @Test
    void a_benchmark_must_be_named() {
        assertThat(run("")).isEqualTo(2);
        assertThat(told.toString()).contains("drain", "latency", "sockets", "faults");
    }

    /// These tests do not run from the package, and a benchmark could not start itself again.
    @Test
    void without_a_package_the_way_to_one_is_named() {
        assertThat(run("latency")).isEqualTo(1);
        assertThat(told.toString()).contains("./mvnw -q package");
    }

    private int run(String line) {
        var writer = new PrintWriter(told);
        var command = new CommandLine(new Bench()).setOut(writer).setErr(writer);
        command.setExecutionExceptionHandler((failure, _, _) -> {
            writer.println(failure.getMessage());
            return 1;
        });
        return line.isEmpty() ? command.execute() : command.execute(line.split(" "));
    }
}
