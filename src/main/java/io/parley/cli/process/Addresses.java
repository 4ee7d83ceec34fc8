package io.parley.cli.process;

import io.parley.local.Surroundings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Where engines are, as the settings Quarkus knows.
public record Addresses(Map<String, String> settings) {

    /// Those a running `parley engines` has written to its data folder.
    public static Addresses of(Path file) {
        var read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException absent) {
            throw new CommandFailure("The engines left no addresses in " + file + ".", absent);
        }
        return new Addresses(
                read.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> key, read::getProperty)));
    }

    public Addresses and(Addresses more) {
        var all = new HashMap<>(settings);
        all.putAll(more.settings);
        return new Addresses(all);
    }

    /// The same as environment variables.
    public Map<String, String> environment() {
        return settings.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                setting -> Surroundings.variable(setting.getKey()),
                                Map.Entry::getValue));
    }

    public String kafka() {
        return setting("kafka.bootstrap.servers");
    }

    public String redis() {
        return setting("quarkus.redis.hosts");
    }

    /// A connection that works in that schema.
    public Connection postgres(String schema) throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url") + "?currentSchema=" + schema,
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    private String setting(String key) {
        var value = settings.get(key);
        if (value == null) {
            throw new IllegalStateException("No engine has told " + key);
        }
        return value;
    }
}
