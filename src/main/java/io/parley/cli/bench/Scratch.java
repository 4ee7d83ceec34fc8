package io.parley.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The folder a benchmark works in. It is removed at the end; after a failure the logs stay.
public final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Progress progress;
    private final Thread atExit = new Thread(this::abandon);
    private boolean succeeded;

    private Scratch(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    static Scratch make(Progress progress) throws IOException {
        var scratch = new Scratch(Files.createTempDirectory("parley-bench-"), progress);
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
    int succeeded() {
        succeeded = true;
        return 0;
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
        if (!succeeded) {
            progress.say("The logs of the processes are in %s", logs());
        }
    }

    private boolean isUnused() {
        var logged = logs().toFile().list();
        return logged == null || logged.length == 0;
    }

    private void remove() {
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
