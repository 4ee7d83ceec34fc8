package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Lookup.PageOfShop;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/// Reads nothing in particular at the start, once by each client: the first query of the plain
/// client and of Hibernate pays for everything behind it, which no shopper should wait for.
@Singleton
final class ShopWarmUp {
    private static final Logger LOG = Logger.getLogger(ShopWarmUp.class);
    private static final MerchantId NOBODY = new MerchantId("nobody");

    private final ShopPorts ports;

    ShopWarmUp(ShopPorts ports) {
        this.ports = ports;
    }

    @Startup
    void read() {
        var order = new OrderOfShopper(NOBODY, "nobody", new OrderNumber("0"));
        begin(ports.orders().find(Set.of(order)));
        begin(ports.policies().find(Set.of(new PageOfShop(NOBODY, Page.DELIVERED_MISSING))));
    }

    private static void begin(Uni<?> read) {
        var _ =
                read.subscribe()
                        .with(
                                _ -> {},
                                e -> LOG.warnf("Shop not reached at start: %s", e.getClass()));
    }
}
