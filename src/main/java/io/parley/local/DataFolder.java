package io.parley.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The folder that keeps the engines' data, held by one process at a time. The lock is the system's
/// own, so that a killed process leaves nothing to clear away.
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {
    private static final String LOCK = "parley.lock";
    static final String ADDRESSES = "engines.properties";

    /// By its real path, since that is what the system says of a process that runs in it.
    static DataFolder open(Path wanted) {
        try {
            var path = Files.createDirectories(wanted).toRealPath();
            var channel =
                    FileChannel.open(
                            path.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataFolder(path, channel);
        } catch (IOException unusable) {
            throw new EngineFailure(
                    "Cannot use the data folder " + wanted + ": " + unusable, unusable);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static EngineFailure inUse(Path path) {
        return new EngineFailure(
                "The data folder %s is in use by another parley: stop that one, or name another folder with --data. (The addresses of its engines are in %s.)"
                        .formatted(path, path.resolve(ADDRESSES)));
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException unusable) {
            throw new EngineFailure("Cannot make a folder in " + path + ".", unusable);
        }
    }

    void write(Map<String, String> addresses) {
        var lines =
                new TreeMap<>(addresses)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                                .collect(Collectors.joining());
        try {
            Files.writeString(path.resolve(ADDRESSES), lines);
        } catch (IOException unwritten) {
            throw new EngineFailure("Cannot write " + path.resolve(ADDRESSES) + ".", unwritten);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(ADDRESSES));
            lock.close();
        } catch (IOException kept) {
            throw new EngineFailure("Cannot let go of the data folder " + path + ".", kept);
        }
    }
}
