package io.parley.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/// The settings of the one broker, which is its own controller.
record KafkaSettings(Path data, int port, int controllerPort) {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    /// Whatever has more than one copy elsewhere has one here. A restart after a kill waits until
    /// the controller has given up the old session, hence the short one.
    private static final String FIXED =
            """
            process.roles=broker,controller
            inter.broker.listener.name=PLAINTEXT
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=500
            group.initial.rebalance.delay.ms=0
            auto.create.topics.enable=false
            message.max.bytes=2097152
            log.retention.hours=168
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=8
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=8
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=8
            log.cleaner.dedupe.buffer.size=16777216
            """;

    Properties toProperties() {
        var settings = new Properties();
        try {
            settings.load(new StringReader(FIXED));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var client = "PLAINTEXT://127.0.0.1:" + port;
        settings.setProperty("node.id", Integer.toString(NODE));
        settings.setProperty("listeners", client + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", client);
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.setProperty("log.dirs", data.toString());
        return settings;
    }
}
