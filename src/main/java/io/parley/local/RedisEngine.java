package io.parley.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;

/// Redis as a process of its own that forgets everything when it stops: nothing in it is the truth.
record RedisEngine(PidFile pid, int port) implements Engine {
    private static final int BUSY_TRIES = 10;
    private static final int BUSY_PAUSE_MS = 100;

    static RedisEngine start(DataFolder data, int wantedPort) {
        var folder = data.folder(EngineKind.REDIS.word());
        var pid = new PidFile(folder.resolve("redis.pid"), process -> runsFrom(process, folder));
        var log = data.folder("logs").resolve("redis.log");
        pid.stop();
        var port = Ports.take(EngineKind.REDIS, wantedPort);
        try {
            launch(folder, pid.file(), log, port);
            return new RedisEngine(pid, port);
        } catch (IOException failed) {
            pid.stop();
            throw new EngineFailure(
                    "Redis does not start (" + failed.getMessage() + "); see " + log + ".", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Redis was stopped while it started.", stopped);
        }
    }

    /// As a daemon it is out of the terminal's reach, where Ctrl-C would stop it before Parley has
    /// put down its work.
    private static void launch(Path folder, Path pid, Path log, int port)
            throws IOException, InterruptedException {
        var program = ExecutableProvider.newJarResourceProvider(folder.toFile()).get();
        Files.deleteIfExists(pid);
        var launcher = run(command(program.toPath(), pid, log, port));
        if (!launcher.waitFor(10, TimeUnit.SECONDS) || launcher.exitValue() != 0) {
            throw new IOException("its launcher failed");
        }
        RedisPing.await(port);
    }

    /// The system refuses to run a file that is open for writing, and what another thread forks for
    /// PostgreSQL holds the just written program open for a moment.
    private static Process run(List<String> command) throws IOException, InterruptedException {
        for (var tries = 1; tries < BUSY_TRIES; tries++) {
            try {
                return new ProcessBuilder(command).start();
            } catch (IOException busy) {
                Thread.sleep(BUSY_PAUSE_MS);
            }
        }
        return new ProcessBuilder(command).start();
    }

    private static List<String> command(Path program, Path pid, Path log, int port) {
        return Stream.of(
                        Stream.of(program.toAbsolutePath()),
                        Stream.of("--port", port, "--bind", "127.0.0.1", "--daemonize", "yes"),
                        Stream.of("--pidfile", pid, "--logfile", log, "--dir", pid.getParent()),
                        Stream.of("--save", "", "--appendonly", "no"),
                        Stream.of("--maxmemory", "256mb", "--maxmemory-policy", "allkeys-lru"))
                .flatMap(words -> words)
                .map(Object::toString)
                .toList();
    }

    private static boolean runsFrom(ProcessHandle process, Path folder) {
        return process.info()
                .command()
                .map(program -> program.startsWith(folder.toString()))
                .orElse(false);
    }

    @Override
    public EngineKind kind() {
        return EngineKind.REDIS;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("quarkus.redis.hosts", "redis://" + address());
    }

    @Override
    public boolean isRunning() {
        return pid.engine().isPresent();
    }

    @Override
    public void close() {
        pid.stop();
    }
}
