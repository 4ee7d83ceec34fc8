package io.parley.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/// Kafka in this process: one node, broker and controller at once, with KRaft.
record KafkaEngine(KafkaRaftServer server, int port, AtomicBoolean open) implements Engine {
    /// Kept data belongs to a cluster, so the id must be the same at every start.
    private static final String CLUSTER = "cGFybGV5LWVtYmVkZGVkMQ";

    static KafkaEngine start(DataFolder data, int wantedPort) {
        var folder = data.folder(EngineKind.KAFKA.word());
        var port = Ports.take(EngineKind.KAFKA, wantedPort);
        try {
            format(folder);
            var settings = new KafkaSettings(folder, port, Ports.free()).toProperties();
            var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            server.startup();
            return new KafkaEngine(server, port, new AtomicBoolean(true));
        } catch (Exception failed) {
            throw new EngineFailure("Kafka does not start on " + folder + ": " + failed, failed);
        }
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setNodeId(KafkaSettings.NODE)
                .setClusterId(CLUSTER)
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .setIgnoreFormatted(true)
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    @Override
    public EngineKind kind() {
        return EngineKind.KAFKA;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("kafka.bootstrap.servers", address());
    }

    @Override
    public boolean isRunning() {
        return open.get();
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
