package io.parley.cli;

import io.parley.local.EngineFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of a sandbox's engines. It is new, so that a sandbox never touches data that somebody
/// wants to keep.
record SandboxFolder(Path path, boolean temporary) {

    /// The folder given, which must be empty or not there; without one a temporary folder.
    static SandboxFolder of(@Nullable Path given) {
        try {
            if (given == null) {
                return new SandboxFolder(Files.createTempDirectory("parley-sandbox-"), true);
            }
            if (Files.exists(given) && !isEmpty(given)) {
                throw new EngineFailure(
                        "A sandbox needs a new folder, and %s is not empty: name another with --data, or leave --data out for a temporary one."
                                .formatted(given));
            }
            return new SandboxFolder(given, false);
        } catch (IOException unusable) {
            throw new EngineFailure("Cannot make a folder for the sandbox: " + unusable, unusable);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /// Removes a temporary folder; one that was given is its giver's.
    void leave() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException kept) {
            System.err.printf("Some of %s could not be removed: %s%n", path, kept);
        }
    }
}
