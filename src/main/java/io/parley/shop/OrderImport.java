package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.platform.EventLoops;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/// Fills the built-in shop.
@Singleton
public final class OrderImport {
    private static final String DROP_ITEMS =
            "delete from ItemRow where key.merchant = :merchant and key.orderNumber in :numbers";

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
        Object[] items = orders.stream().flatMap(o -> items(merchant, o.order())).toArray();
        return eventLoops.run(() ->
                sessions.withStatelessTransaction(session ->
                        session.upsertAll(rows)
                                .chain(() -> dropItems(session, merchant, orders))
                                .chain(() -> session.insertAll(items))));
    }

    private static Uni<Integer> dropItems(
            Mutiny.StatelessSession session, MerchantId merchant, List<Owned> orders) {
        return session.createMutationQuery(DROP_ITEMS)
                .setParameter("merchant", merchant.value())
                .setParameter(
                        "numbers", orders.stream().map(o -> o.order().number().value()).toList())
                .executeUpdate();
    }

    private static OrderRow row(MerchantId merchant, Owned owned) {
        OrderKey key = new OrderKey(merchant.value(), owned.order().number().value());
        return OrderRow.of(key, owned.subject(), owned.order());
    }

    private static Stream<ItemRow> items(MerchantId merchant, Order order) {
        return IntStream.range(0, order.items().size())
                .mapToObj(line ->
                        ItemRow.of(
                                new ItemKey(merchant.value(), order.number().value(), line),
                                order.items().get(line)));
    }
}
