package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who wants to be told what happens to an order's parcels.
public interface Watches {

    record WatchedOrder(MerchantId merchant, OrderNumber number) {}

    /// A conversation, and the seq of the event by which it watches the order.
    record Watcher(ConversationId conversation, long setBy) {}

    /// The watchers of those of the orders that have any.
    Uni<Map<WatchedOrder, List<Watcher>>> find(Set<WatchedOrder> orders);
}
