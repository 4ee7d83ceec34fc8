package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.platform.EventLoops;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/// Fills the built-in shop.
@Singleton
public final class OrderImport {
    private final Mutiny.SessionFactory sessions;
    private final EventLoops eventLoops;

    OrderImport(Mutiny.SessionFactory sessions, EventLoops eventLoops) {
        this.sessions = sessions;
        this.eventLoops = eventLoops;
    }

    /// An order and whose it is.
    public record Owned(String subject, Order order) {}

    /// Puts these orders in, or in the place of those of the same number; all or none.
    public Uni<Void> put(MerchantId merchant, List<Owned> orders) {
        Object[] rows = orders.stream().map(order -> row(merchant, order)).toArray();
        return eventLoops.run(
                () -> sessions.withStatelessTransaction(session -> session.upsertAll(rows)));
    }

    private static OrderRow row(MerchantId merchant, Owned owned) {
        OrderKey key = new OrderKey(merchant.value(), owned.order().number().value());
        return OrderRow.of(key, owned.subject(), owned.order());
    }
}
