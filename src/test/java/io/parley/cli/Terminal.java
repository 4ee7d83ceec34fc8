package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs commands as somebody at a terminal would, and keeps what they print.
final class Terminal {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /// The exit code.
    int run(String... arguments) {
        return Parley.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /// Runs what must end well.
    void well(String... arguments) {
        assertThat(run(arguments)).as(err()).isZero();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
