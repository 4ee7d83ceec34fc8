package io.parley.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// The file an engine writes its process id into, and the way to find and stop that process, also
/// when the Parley that started it was killed.
///
/// `ours` decides whether a living process of that id is the engine: ids are used again, and after
/// a restart of the machine or of a container the id may be anybody's.
record PidFile(Path file, Predicate<ProcessHandle> ours) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    Optional<ProcessHandle> engine() {
        return living().filter(ours);
    }

    /// Stops the engine when it runs, and removes a file that points at a stranger.
    void stop() {
        engine().ifPresent(this::stop);
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
    private void stop(ProcessHandle engine) {
        try {
            var kill = new ProcessBuilder("kill", "-INT", Long.toString(engine.pid())).start();
            if (kill.waitFor() != 0 || !ends(engine, PATIENCE)) {
                engine.destroyForcibly();
                var _ = ends(engine, PATIENCE);
            }
        } catch (IOException noKill) {
            engine.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asks `ours` too: a dead process that nobody has buried still counts as alive, but has lost
    /// its program and arguments. `ProcessHandle.onExit` would be seconds late for what is not our
    /// child.
    private boolean ends(ProcessHandle engine, Duration within) throws InterruptedException {
        var tries = within.dividedBy(PAUSE);
        while (tries-- > 0 && engine.isAlive() && ours.test(engine)) {
            Thread.sleep(PAUSE);
        }
        return tries >= 0;
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new EngineFailure("Cannot remove the stale file " + file + ".", kept);
        }
    }
}
