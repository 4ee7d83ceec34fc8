package io.parley.shop.records;

import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.shop.Order;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An order as its line says it. What a line leaves out is taken from the catalogue and from the
/// shopper.
///
/// @param stated the order without items; e-mail and postcode only when the line has them
public record WrittenOrder(Order stated, List<Item> items) {
    public WrittenOrder {
        items = List.copyOf(items);
    }

    /// An item as its line says it.
    public record Item(
            String product,
            String variant,
            int quantity,
            @Nullable Localized name,
            @Nullable Map<String, String> options,
            @Nullable Money price,
            Set<String> traits) {
        /// This item with the pieces of another of the same variant.
        public Item and(Item more) {
            return new Item(
                    product, variant, quantity + more.quantity, name, options, price, traits);
        }
    }

    /// The whole order.
    Order with(List<Order.Item> items, @Nullable String email, @Nullable String postcode) {
        return new Order(
                stated.number(),
                stated.subject(),
                stated.status(),
                stated.total(),
                items,
                email,
                postcode,
                stated.placed(),
                stated.paid(),
                stated.shipped(),
                stated.delivered(),
                stated.cancelled(),
                stated.promised(),
                stated.refunds(),
                stated.returns(),
                stated.terms());
    }
}
