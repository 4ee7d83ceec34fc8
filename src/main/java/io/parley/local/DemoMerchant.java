package io.parley.local;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The merchant `demo`, written at start-up when `parley.local.demo` is true, so that a fresh
/// machine has a shop to talk to. Its token key is public: never switch it on where shoppers are.
@Singleton
public class DemoMerchant {
    /// The key the demo shop signs shopper tokens with. Everybody knows it.
    public static final String PUBLIC_TOKEN_KEY = "demo-key-known-to-everybody-not-for-production";

    private static final Logger LOG = Logger.getLogger(DemoMerchant.class);
    private static final String UPSERT =
            """
            insert into merchant (id, name, language, zone, token_key, origins, order_numbers)
            values ('demo', 'Lantern & Leaf 灯与叶', 'en', 'Asia/Shanghai', convert_to(?, 'UTF8'),
                    array['http://localhost:8080', 'http://127.0.0.1:8080',
                          'http://localhost:3000', 'http://localhost:5173'], array['D-99999'])
            on conflict (id) do update
               set token_key = excluded.token_key, origins = excluded.origins,
                   order_numbers = excluded.order_numbers
            """;

    private final DataSource database;
    private final boolean wanted;

    public DemoMerchant(
            DataSource database,
            @ConfigProperty(name = "parley.local.demo", defaultValue = "false") boolean wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    /// Blocks, as the migrations do, so that the first request already finds the merchant.
    void open(@Observes StartupEvent start) throws SQLException {
        if (!wanted) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, PUBLIC_TOKEN_KEY);
            upsert.executeUpdate();
        }
        LOG.warn("Demo merchant open merchant=demo token_key=public");
    }
}
