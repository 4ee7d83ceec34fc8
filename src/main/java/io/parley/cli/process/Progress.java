package io.parley.cli.process;

import java.io.PrintWriter;
import java.time.Duration;

/// Tells the person at the terminal how far a command is, each line with the time since it began.
public final class Progress {
    private final PrintWriter out;
    private final long begun = System.nanoTime();

    public Progress(PrintWriter out) {
        this.out = out;
    }

    public void say(String form, Object... values) {
        out.printf("[%4d s] %s%n", elapsed().toSeconds(), form.formatted(values));
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
