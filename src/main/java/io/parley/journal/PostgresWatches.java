package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The watches as the journal's own statement keeps them.
@ApplicationScoped
public class PostgresWatches implements Watches {
    private static final String OF_ORDERS =
            """
            select w.merchant, w.order_number, w.conversation, w.set_by
            from unnest($1::text[], $2::text[]) as o(merchant, order_number)
            join order_watch w on w.merchant = o.merchant and w.order_number = o.order_number
            order by w.conversation\
            """;

    private final Pool pool;

    public PostgresWatches(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<WatchedOrder, List<Watcher>>> find(Set<WatchedOrder> orders) {
        if (orders.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<WatchedOrder> all = List.copyOf(orders);
        return pool.preparedQuery(OF_ORDERS)
                .execute(
                        Tuple.of(
                                all.stream().map(o -> o.merchant().value()).toArray(String[]::new),
                                all.stream().map(o -> o.number().value()).toArray(String[]::new)))
                .map(PostgresWatches::byOrder);
    }

    private static Map<WatchedOrder, List<Watcher>> byOrder(RowSet<Row> rows) {
        Map<WatchedOrder, List<Watcher>> found = new HashMap<>();
        for (Row row : rows) {
            WatchedOrder order =
                    new WatchedOrder(
                            new MerchantId(row.getString(0)), new OrderNumber(row.getString(1)));
            found.computeIfAbsent(order, _ -> new ArrayList<>())
                    .add(new Watcher(new ConversationId(row.getUUID(2)), row.getLong(3)));
        }
        return found;
    }
}
