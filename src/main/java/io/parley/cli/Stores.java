package io.parley.cli;

import io.parley.local.EngineFailure;
import io.parley.local.Surroundings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import picocli.CommandLine.Option;

/// Where an operator's command finds Kafka and PostgreSQL: at the configured addresses, else at
/// those of the engines that a running `parley serve` or `parley engines` keeps in its data folder.
final class Stores {
    @Option(
            names = "--data",
            defaultValue = ".parley",
            description =
                    "The data folder of a running parley, for what has no configured address.")
    Path data = Path.of(".parley");

    String kafka() {
        return address("kafka.bootstrap.servers");
    }

    /// Whether there is an address of PostgreSQL: configured, or of engines that run.
    boolean hasPostgres() {
        return !found("quarkus.datasource.jdbc.url").isBlank();
    }

    Connection postgres() throws SQLException {
        return DriverManager.getConnection(
                address("quarkus.datasource.jdbc.url"),
                address("quarkus.datasource.username"),
                address("quarkus.datasource.password"));
    }

    private String address(String key) {
        String found = found(key);
        if (found.isBlank()) {
            throw new EngineFailure(
                    "No address: set %s, or name the data folder of a running parley with --data."
                            .formatted(Surroundings.variable(key)));
        }
        return found;
    }

    /// The configured setting, else that of the engines in the data folder, else nothing.
    private String found(String key) {
        Surroundings here = Surroundings.current();
        String given =
                here.properties()
                        .getOrDefault(
                                key,
                                here.environment().getOrDefault(Surroundings.variable(key), ""));
        return given.isBlank() ? embedded().getProperty(key, "") : given;
    }

    private Properties embedded() {
        Properties addresses = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("engines.properties"))) {
            addresses.load(file);
        } catch (IOException absent) {
            return new Properties();
        }
        return addresses;
    }
}
