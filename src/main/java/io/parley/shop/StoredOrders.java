package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.platform.EventLoops;
import io.parley.shop.Lookup.OrderOfShopper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/// The orders of the built-in shop, in PostgreSQL: one query, however many are wanted, of however
/// many merchants.
@Singleton
final class StoredOrders implements Orders {
    private static final Logger LOG = Logger.getLogger(StoredOrders.class);

    /// Whose order it is, is part of the query: what is not the asker's never leaves the database.
    private static final String WANTED =
            """
            shop_order o join unnest(cast(:merchants as text[]), cast(:numbers as text[]),
                                     cast(:subjects as text[])) as w (merchant, number, subject)
              on o.merchant = w.merchant and o.number = w.number and o.subject = w.subject
            """;

    private static final String ORDERS = "select o.* from " + WANTED;

    private final Mutiny.SessionFactory sessions;
    private final EventLoops eventLoops;

    StoredOrders(Mutiny.SessionFactory sessions, EventLoops eventLoops) {
        this.sessions = sessions;
        this.eventLoops = eventLoops;
    }

    /// The first query pays for everything behind it, which no shopper should wait for.
    @Startup
    void warmUp() {
        var nobody = new OrderOfShopper(new MerchantId("nobody"), "nobody", new OrderNumber("0"));
        var _ =
                find(Set.of(nobody))
                        .subscribe()
                        .with(
                                _ -> {},
                                e -> LOG.warnf("Shop not reached at start: %s", e.getClass()));
    }

    @Override
    public Uni<Map<OrderOfShopper, Order>> find(Set<OrderOfShopper> wanted) {
        List<OrderOfShopper> all = wanted.stream().filter(StoredOrders::isStorable).toList();
        return eventLoops
                .run(() -> sessions.withStatelessSession(session -> rows(session, all)))
                .map(StoredOrders::byLookup);
    }

    /// PostgreSQL refuses a text with NUL in it, and with it all others of the query.
    private static boolean isStorable(OrderOfShopper lookup) {
        return lookup.subject().indexOf('\0') < 0;
    }

    private static Uni<List<OrderRow>> rows(
            Mutiny.StatelessSession session, List<OrderOfShopper> wanted) {
        return session.createNativeQuery(ORDERS, OrderRow.class)
                .setParameter("merchants", column(wanted, lookup -> lookup.merchant().value()))
                .setParameter("numbers", column(wanted, lookup -> lookup.number().value()))
                .setParameter("subjects", column(wanted, OrderOfShopper::subject))
                .getResultList();
    }

    private static String[] column(
            List<OrderOfShopper> wanted, Function<OrderOfShopper, String> value) {
        return wanted.stream().map(value).toArray(String[]::new);
    }

    private static Map<OrderOfShopper, Order> byLookup(List<OrderRow> rows) {
        return rows.stream().collect(Collectors.toMap(StoredOrders::lookup, OrderRow::order));
    }

    private static OrderOfShopper lookup(OrderRow row) {
        return new OrderOfShopper(
                new MerchantId(row.key.merchant()), row.subject, new OrderNumber(row.key.number()));
    }
}
