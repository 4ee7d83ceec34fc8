package io.parley.cli;

import io.parley.local.EngineFailure;
import io.parley.local.EngineKind;
import io.parley.local.EngineSettings;
import io.parley.local.Engines;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The database that merchants live in: the one an operator's command finds, else the data folder's
/// own, which is started for the while it is needed.
final class MerchantHome implements AutoCloseable {
    private final Connection connection;
    private final @Nullable Engines started;

    private MerchantHome(Connection connection, @Nullable Engines started) {
        this.connection = connection;
        this.started = started;
    }

    /// @throws EngineFailure when there is neither an address nor data; the message says what to do
    static MerchantHome open(Stores stores, Consumer<String> progress) throws SQLException {
        if (stores.hasPostgres()) {
            return new MerchantHome(stores.postgres(), null);
        }
        if (!Files.isDirectory(stores.data.resolve(EngineKind.POSTGRES.word()))) {
            throw new EngineFailure(
                    "There is no data in %s and no address of PostgreSQL is set. Add the merchant with 'parley merchant add' and 'parley import', or say where it lives with --data."
                            .formatted(stores.data));
        }
        var engines =
                Engines.start(
                        EngineSettings.of(stores.data, Set.of(EngineKind.POSTGRES)), progress);
        try {
            return new MerchantHome(connect(engines.addresses()), engines);
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

    Connection connection() {
        return connection;
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
