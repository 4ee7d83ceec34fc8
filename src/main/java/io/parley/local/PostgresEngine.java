package io.parley.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// PostgreSQL as a process of its own, with every acknowledged commit on the disk.
record PostgresEngine(EmbeddedPostgres server, PidFile pid) implements Engine {
    private static final Duration RECOVERY_MAY_TAKE = Duration.ofMinutes(2);

    /// The library's own defaults give up durability for the speed of tests, so what makes a commit
    /// durable is said here. Without a socket file none can be left behind.
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "''",
                    "max_connections", "100",
                    "shared_buffers", "256MB",
                    "max_wal_size", "2GB",
                    "timezone", "UTC");

    static PostgresEngine start(DataFolder data, int wantedPort) {
        var folder = data.path().resolve(EngineKind.POSTGRES.word());
        var pid =
                new PidFile(
                        folder.resolve("postmaster.pid"),
                        process -> Processes.isGiven(process, folder));
        var log = data.folder("logs").resolve("postgres.log");
        pid.stop();
        var port = Ports.take(EngineKind.POSTGRES, wantedPort);
        try {
            var first = FirstStart.of(folder);
            var server = builder(folder, log, port).start();
            first.succeeded();
            return new PostgresEngine(server, pid);
        } catch (IOException | RuntimeException failed) {
            pid.stop();
            throw new EngineFailure(
                    "PostgreSQL does not start (%s); see %s.".formatted(failed.getMessage(), log),
                    failed);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path log, int port) {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(RECOVERY_MAY_TAKE)
                        .setPort(port)
                        .setOutputRedirector(output)
                        .setErrorRedirector(output);
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    @Override
    public EngineKind kind() {
        return EngineKind.POSTGRES;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + server.getPort();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://" + address() + "/postgres",
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + address() + "/postgres",
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    @Override
    public boolean isRunning() {
        return pid.engine().isPresent();
    }

    /// The library asks and waits five seconds; a last checkpoint may take longer.
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException unclean) {
            throw new EngineFailure("PostgreSQL does not stop: " + unclean, unclean);
        } finally {
            pid.stop();
        }
    }
}
