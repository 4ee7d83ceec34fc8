package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Watches as a test sets them.
public final class InMemoryWatches implements Watches {
    private final Map<WatchedOrder, List<Watcher>> watchers = new HashMap<>();

    public void watch(MerchantId merchant, String order, ConversationId conversation, long setBy) {
        watchers.computeIfAbsent(
                        new WatchedOrder(merchant, new OrderNumber(order)), _ -> new ArrayList<>())
                .add(new Watcher(conversation, setBy));
    }

    @Override
    public Uni<Map<WatchedOrder, List<Watcher>>> find(Set<WatchedOrder> orders) {
        Map<WatchedOrder, List<Watcher>> found = new HashMap<>(watchers);
        found.keySet().retainAll(orders);
        return Uni.createFrom().item(found);
    }
}
