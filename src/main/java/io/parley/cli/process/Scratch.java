package io.parley.cli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The folder a command works in. It is removed at the end; after a failure the logs stay.
public final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Progress progress;
    private final Thread atExit = new Thread(this::abandon);
    private boolean succeeded;
    private boolean kept;

    private Scratch(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// A new one in the folder for temporary files; its name begins with `prefix`.
    public static Scratch make(String prefix, Progress progress) throws IOException {
        var scratch = new Scratch(Files.createTempDirectory(prefix), progress);
        Files.createDirectory(scratch.logs());
        Runtime.getRuntime().addShutdownHook(scratch.atExit);
        return scratch;
    }

    /// A place for data under that name.
    public Path data(String name) {
        return folder.resolve(name);
    }

    /// The log of the process of that name.
    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    /// Says that nobody will want the logs; the exit code for that.
    public int succeeded() {
        succeeded = true;
        return 0;
    }

    /// Leaves everything where it is.
    public void keep() {
        kept = true;
    }

    /// Told to end in the middle of the work: nobody will read these logs either.
    private void abandon() {
        ChildProcess.endAll();
        succeeded = true;
        remove();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        succeeded |= isUnused();
        remove();
        if (!succeeded && !kept) {
            progress.say("The logs of the processes are in %s", logs());
        }
    }

    private boolean isUnused() {
        var logged = logs().toFile().list();
        return logged == null || logged.length == 0;
    }

    private void remove() {
        if (kept) {
            progress.say("Everything is kept in %s", folder);
            return;
        }
        try {
            remove(folder);
        } catch (IOException | UncheckedIOException kept) {
            progress.say("Some of %s could not be removed: %s", folder, kept);
        }
    }

    private void remove(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (succeeded || !(path.startsWith(logs()) || path.equals(root))) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
