package io.parley.local;

import io.parley.commerce.MerchantId;
import io.parley.shop.OrderImport;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/// Fills the shop of the merchant `demo` at start, so that there is something to ask for.
@Singleton
public final class DemoShop {
    /// The merchant whose shop this is.
    public static final MerchantId MERCHANT = new MerchantId("demo");

    private static final Logger LOG = Logger.getLogger(DemoShop.class);

    private final DemoConfig config;
    private final OrderImport orders;
    private final InstantSource clock;

    DemoShop(DemoConfig config, OrderImport orders, InstantSource clock) {
        this.config = config;
        this.orders = orders;
        this.clock = clock;
    }

    /// The start waits for the orders: whoever is told that the service is up finds them.
    void fill(@Observes StartupEvent start) {
        if (config.demo()) {
            var seeds = new DemoOrders(clock.instant()).all();
            orders.put(MERCHANT, seeds).subscribeAsCompletionStage().join();
            LOG.infof("Demo shop filled: merchant=%s orders=%d", MERCHANT, seeds.size());
        }
    }
}
