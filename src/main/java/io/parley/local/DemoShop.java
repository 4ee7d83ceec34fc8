package io.parley.local;

import io.parley.commerce.MerchantId;
import io.parley.shop.records.ImportProgress;
import io.parley.shop.records.ParleyFormat;
import io.parley.shop.records.RecordSource;
import io.parley.shop.records.ShopImport;
import io.parley.shop.records.Times;
import io.parley.shop.rules.PolicyStore;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Fills the shop of the merchant `demo` at every start, from the files in `demo` beside this class
/// and by the same import as any shop's: their dates count from now, so that they never grow old.
@Singleton
public final class DemoShop {
    /// The merchant whose shop this is.
    public static final MerchantId MERCHANT = new MerchantId("demo");

    private static final Logger LOG = Logger.getLogger(DemoShop.class);
    private static final RecordSource FILES =
            file -> Optional.ofNullable(DemoShop.class.getResourceAsStream("demo/" + file));

    private final DataSource database;
    private final DemoConfig config;
    private final InstantSource clock;

    DemoShop(DataSource database, DemoConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /// The start waits for the orders: whoever is told that the service is up finds them.
    ///
    /// @throws IllegalStateException when a file has a fault; the message names each
    void fill(@Observes StartupEvent start) throws IOException, SQLException {
        if (!config.demo()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            var format = new ParleyFormat(Times.ofFiles(clock.instant()));
            var result =
                    new ShopImport(connection, MERCHANT, ImportProgress.NONE)
                            .run(format, FILES, true);
            if (!result.faults().isEmpty()) {
                throw new IllegalStateException("The demo shop has faults: " + result.faults());
            }
            LOG.infof("Demo shop filled: merchant=%s", MERCHANT);
            var version = new PolicyStore(connection).offer(MERCHANT, policy(), clock.instant());
            version.ifPresent(given -> LOG.infof("Demo policy given: version=%d", given));
        }
    }

    /// Its own policy, as it is written.
    ///
    /// @throws IOException when it is not there or cannot be read
    static String policy() throws IOException {
        try (InputStream in = FILES.open("policy.yaml").orElseThrow(FileNotFoundException::new)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
