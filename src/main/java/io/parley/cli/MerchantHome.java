package io.parley.cli;

import io.parley.local.EngineKind;
import io.parley.local.EngineSettings;
import io.parley.local.Engines;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The database that merchants live in: the one an operator's command finds, else the data folder's
/// own, which is started for the while it is needed.
final class MerchantHome implements AutoCloseable {
    private final String place;
    private final Connection connection;
    private final @Nullable Engines started;

    private MerchantHome(String place, Connection connection, @Nullable Engines started) {
        this.place = place;
        this.connection = connection;
        this.started = started;
    }

    /// Empty when there is neither an address nor data.
    static Optional<MerchantHome> of(Stores stores) throws SQLException {
        if (stores.hasPostgres()) {
            Connection connection = stores.postgres();
            String place = connection.getMetaData().getURL();
            return Optional.of(new MerchantHome(place, connection, null));
        }
        return Files.isDirectory(stores.data.resolve(EngineKind.POSTGRES.word()))
                ? Optional.of(started(stores))
                : Optional.empty();
    }

    private static MerchantHome started(Stores stores) throws SQLException {
        var wanted = EngineSettings.of(stores.data, Set.of(EngineKind.POSTGRES));
        var engines = Engines.start(wanted, _ -> {});
        try {
            return new MerchantHome(stores.data.toString(), connect(engines.addresses()), engines);
        } catch (SQLException | RuntimeException failed) {
            engines.close();
            throw failed;
        }
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getOrDefault("quarkus.datasource.jdbc.url", ""),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    /// Where that is, for people.
    String place() {
        return place;
    }

    Connection connection() {
        return connection;
    }

    /// The ids of all that live here.
    Set<String> merchants() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Statement query = connection.createStatement()) {
            ResultSet rows = query.executeQuery("select id from merchant");
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            // Closed before the engine stops.
        } finally {
            if (started != null) {
                started.close();
            }
        }
    }
}
