package io.parley.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A process this one has begun, which ends with it. What it prints goes to a log of its own.
public final class ChildProcess implements AutoCloseable {
    private static final int STOPS_WITHIN_S = 30;
    private static final long LOOK_EVERY_MS = 50;
    private static final int LINES_SHOWN = 15;

    private static final Deque<ChildProcess> LIVING = new ConcurrentLinkedDeque<>();

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        LIVING.addFirst(this);
    }

    /// @param environment what is added to this process's own; an empty value takes a variable away
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        try {
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException failed) {
            throw new CommandFailure("Cannot start " + name + ": " + failed.getMessage(), failed);
        }
    }

    /// Waits until it is ready, and fails with the end of its log when it ends or is late.
    public void await(BooleanSupplier ready, Duration within) throws InterruptedException {
        var end = System.nanoTime() + within.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new CommandFailure(
                        "%s ended with %d:%n%s".formatted(name, process.exitValue(), lastLines()));
            }
            if (System.nanoTime() > end) {
                throw new CommandFailure(
                        "%s is not ready after %d s:%n%s"
                                .formatted(name, within.toSeconds(), lastLines()));
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    public String name() {
        return name;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Waits until it has ended by itself.
    public void awaitEnd(Duration within) throws InterruptedException {
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new CommandFailure(
                    "%s has not ended within %d s:%n%s"
                            .formatted(name, within.toSeconds(), lastLines()));
        }
    }

    /// What it ended with, once it has.
    public int exitCode() {
        return process.exitValue();
    }

    /// Says a line on its standard input.
    public void tell(String line) {
        try {
            var input = process.outputWriter();
            input.write(line + "\n");
            input.flush();
        } catch (IOException gone) {
            throw new CommandFailure("%s does not listen:%n%s".formatted(name, lastLines()), gone);
        }
    }

    /// SIGKILL.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGSTOP: it stands still and does not know it.
    public void pause() throws InterruptedException {
        signal("-STOP");
    }

    public void resume() throws InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws InterruptedException {
        try {
            var kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) {
                throw new CommandFailure("kill " + signal + " did not reach " + name);
            }
        } catch (IOException absent) {
            throw new CommandFailure(
                    "Telling a process to stand still needs the program 'kill'.", absent);
        }
    }

    /// Everything it has printed so far.
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "(its log cannot be read: " + unreadable.getMessage() + ")";
        }
    }

    private String lastLines() {
        var lines = output().lines().toList();
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    /// Asks it to end, and makes it end when it takes too long.
    @Override
    public void close() {
        LIVING.remove(this);
        end();
    }

    /// Ends those that nobody has closed when this process is told to end: the last first, since
    /// those before may be what it needs to end well.
    static void endAll() {
        LIVING.forEach(ChildProcess::end);
    }

    private void end() {
        if (!process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            resume();
            if (!process.waitFor(STOPS_WITHIN_S, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (CommandFailure gone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
