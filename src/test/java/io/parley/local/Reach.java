package io.parley.local;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Reaches engines by the addresses they gave, with the plainest client of each.
record Reach(Map<String, String> addresses) {
    void createTopic(String topic) throws Exception {
        try (var admin = Admin.create(kafka())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    void produce(String topic, String value) throws Exception {
        try (var producer =
                new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    /// In a group, so that the broker's own topics work too.
    String consumeOne(String topic) {
        var settings = kafka();
        settings.setProperty("group.id", "reach");
        settings.setProperty("auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var records = consumer.poll(Duration.ofSeconds(20));
            consumer.commitSync();
            return records.isEmpty() ? "nothing" : records.iterator().next().value();
        }
    }

    void sql(String statement) throws SQLException {
        try (var connection = postgres();
                var prepared = connection.prepareStatement(statement)) {
            var _ = prepared.execute();
        }
    }

    String select(String query) throws SQLException {
        try (var connection = postgres();
                var prepared = connection.prepareStatement(query);
                var rows = prepared.executeQuery()) {
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }

    String redis(String command) throws Exception {
        var hosts = URI.create(setting("quarkus.redis.hosts"));
        try (var socket = new Socket(hosts.getHost(), hosts.getPort());
                var answers =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return String.valueOf(answers.readLine());
        }
    }

    private Properties kafka() {
        var settings = new Properties();
        settings.setProperty("bootstrap.servers", setting("kafka.bootstrap.servers"));
        return settings;
    }

    private Connection postgres() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    private String setting(String key) {
        return addresses.getOrDefault(key, "");
    }
}
