package io.parley.commerce;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a shopper may have asked of a shop's system, complete and confirmed. `items` and `newItems`
/// are the shop's ids of variants, one for each piece: two of the same are named twice. `payment`
/// is the id of one of the shopper's ways to pay. Names and shapes follow the retail domain of
/// tau-bench, with `repair` and `refund_keep` added.
public sealed interface ShopAction {

    /// The name in journals, scenario files and connectors, such as `cancel_order`.
    String kind();

    /// The order it is about; none where it is about the shopper.
    default @Nullable OrderNumber about() {
        return null;
    }

    /// The whole order is not wanted any more; what was paid goes back the way it came.
    record CancelOrder(OrderNumber order, String reason) implements ShopAction {
        @Override
        public String kind() {
            return "cancel_order";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// The order is to go somewhere else.
    record ChangeAddress(OrderNumber order, Address address) implements ShopAction {
        @Override
        public String kind() {
            return "change_address";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// Other variants of the same products, before the order is sent: each of `items` becomes the
    /// one at its place in `newItems`; the difference is paid or given back by `payment`.
    record ChangeItems(OrderNumber order, List<String> items, List<String> newItems, String payment)
            implements ShopAction {
        public ChangeItems {
            items = List.copyOf(items);
            newItems = paired(items, newItems);
        }

        @Override
        public String kind() {
            return "change_items";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// The order is to be paid otherwise.
    record ChangePayment(OrderNumber order, String payment) implements ShopAction {
        @Override
        public String kind() {
            return "change_payment";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// Goods go back, and their price to `payment`.
    record ReturnItems(OrderNumber order, List<String> items, String payment)
            implements ShopAction {
        public ReturnItems {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "return_items";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// Goods go back and others of the same products come, as with `ChangeItems`; the same variant
    /// again is a replacement.
    record ExchangeItems(
            OrderNumber order, List<String> items, List<String> newItems, String payment)
            implements ShopAction {
        public ExchangeItems {
            items = List.copyOf(items);
            newItems = paired(items, newItems);
        }

        @Override
        public String kind() {
            return "exchange_items";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// Goods are repaired at the shop's cost.
    record Repair(OrderNumber order, List<String> items) implements ShopAction {
        public Repair {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "repair";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// The shopper keeps the goods and gets this part of their price back.
    record RefundKeep(OrderNumber order, List<String> items, Money amount) implements ShopAction {
        public RefundKeep {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "refund_keep";
        }

        @Override
        public OrderNumber about() {
            return order;
        }
    }

    /// Where the shopper lives from now on; orders under way are not touched.
    record ChangeShopperAddress(Address address) implements ShopAction {
        @Override
        public String kind() {
            return "change_shopper_address";
        }
    }

    private static List<String> paired(List<String> items, List<String> newItems) {
        if (items.size() != newItems.size()) {
            throw new IllegalArgumentException(
                    "Each of %d items needs its new one, there are %d."
                            .formatted(items.size(), newItems.size()));
        }
        return List.copyOf(newItems);
    }
}
