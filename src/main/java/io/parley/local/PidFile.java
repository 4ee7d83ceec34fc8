package io.parley.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// The file an engine writes its process id into, and the way to find and stop that process, also
/// when the Parley that started it was killed.
///
/// `ours` decides whether a living process of that id is the engine: ids are used again, and after
/// a restart of the machine or of a container the id may be anybody's.
record PidFile(Path file, Predicate<ProcessHandle> ours) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Optional<ProcessHandle> engine() {
        return living().filter(ours);
    }

    /// Stops the engine when it runs, and removes a file that points at a stranger.
    void stop() {
        engine().ifPresent(PidFile::stop);
        if (living().isPresent()) {
            delete();
        }
    }

    private Optional<ProcessHandle> living() {
        try {
            return Files.readString(file)
                    .lines()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException absentOrHalfWritten) {
            return Optional.empty();
        }
    }

    /// The interrupt, since PostgreSQL takes it as "now, but cleanly", where SIGTERM would wait for
    /// its clients to leave.
    private static void stop(ProcessHandle engine) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(engine.pid())).start().waitFor();
            engine.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | IOException unheard) {
            engine.destroyForcibly();
            engine.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new EngineFailure("Cannot remove the stale file " + file + ".", kept);
        }
    }
}
