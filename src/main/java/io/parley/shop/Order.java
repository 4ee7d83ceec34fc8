package io.parley.shop;

import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An order as the shop knows it; its parcels are kept apart. Instants are absent while the step
/// has not happened.
///
/// @param subject the shopper's id in the shop, as its signed tokens name it
/// @param email what proves the order to be a guest's, with its number
/// @param postcode likewise; the one it is sent to
/// @param promised until when the shop promised it
/// @param terms how it is paid, where it goes and what was changed of it
public record Order(
        OrderNumber number,
        String subject,
        Status status,
        Money total,
        List<Item> items,
        @Nullable String email,
        @Nullable String postcode,
        Instant placed,
        @Nullable Instant paid,
        @Nullable Instant shipped,
        @Nullable Instant delivered,
        @Nullable Instant cancelled,
        @Nullable Instant promised,
        List<Refund> refunds,
        List<Return> returns,
        Terms terms) {
    public Order {
        items = List.copyOf(items);
        refunds = List.copyOf(refunds);
        returns = List.copyOf(returns);
    }

    /// One of which nothing is known but its course.
    public Order(
            OrderNumber number,
            String subject,
            Status status,
            Money total,
            List<Item> items,
            @Nullable String email,
            @Nullable String postcode,
            Instant placed,
            @Nullable Instant paid,
            @Nullable Instant shipped,
            @Nullable Instant delivered,
            @Nullable Instant cancelled,
            @Nullable Instant promised,
            List<Refund> refunds,
            List<Return> returns) {
        this(
                number,
                subject,
                status,
                total,
                items,
                email,
                postcode,
                placed,
                paid,
                shipped,
                delivered,
                cancelled,
                promised,
                refunds,
                returns,
                Terms.UNKNOWN);
    }

    /// How it is paid, where it goes, and the kinds of `ShopAction` done to it.
    ///
    /// @param payment the id of one of the shopper's ways to pay, if it is known
    public record Terms(@Nullable String payment, @Nullable Address address, Set<String> done) {
        public static final Terms UNKNOWN = new Terms(null, null, Set.of());

        /// In one order, so that the same terms are always the same text.
        public Terms {
            done = Collections.unmodifiableSortedSet(new TreeSet<>(done));
        }
    }

    /// Whether it has yet to reach the shopper.
    public boolean isUnderWay() {
        return switch (status) {
            case PLACED, PAID, PACKED, SHIPPED -> true;
            case DELIVERED, CANCELLED -> false;
        };
    }

    /// The items that are in none of these parcels, which are its own. A shop that does not say
    /// what is in a parcel may have put all into it.
    public List<Item> notIn(List<Parcel> parcels) {
        return notIn(items, parcels);
    }

    static List<Item> notIn(List<Item> items, List<Parcel> parcels) {
        Set<String> sent = new HashSet<>();
        for (Parcel parcel : parcels) {
            if (parcel.variants().isEmpty()) {
                return List.of();
            }
            sent.addAll(parcel.variants());
        }
        return items.stream().filter(item -> !sent.contains(item.variant())).toList();
    }

    /// How far the shop has come with it.
    public enum Status {
        /// Waiting for payment.
        PLACED,
        PAID,
        /// Packed, on its way to the carrier; nothing can be changed any more.
        PACKED,
        SHIPPED,
        DELIVERED,
        CANCELLED
    }

    /// What was bought. `variant` is the shop's id for exactly this size and colour; `options` say
    /// which, by attribute.
    ///
    /// @param price of one piece
    /// @param traits what rules look at, such as `final_sale`, as it was when it was bought
    public record Item(
            String product,
            String variant,
            Localized name,
            Map<String, String> options,
            int quantity,
            Money price,
            Set<String> traits) {
        public Item {
            options = Map.copyOf(options);
            traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
        }

        /// One with nothing special about it.
        public Item(
                String product,
                String variant,
                Localized name,
                Map<String, String> options,
                int quantity,
                Money price) {
            this(product, variant, name, options, quantity, price, Set.of());
        }
    }

    /// Money on its way back, or there already. `method` says where it goes, in the shop's words.
    public record Refund(Money amount, State state, Instant at, @Nullable Localized method) {
        public enum State {
            PENDING,
            PAID
        }
    }

    /// Goods on their way back; `variants` are the items' ids.
    public record Return(String id, State state, Instant at, List<String> variants) {
        public Return {
            variants = List.copyOf(variants);
        }

        public enum State {
            REQUESTED,
            APPROVED,
            SENT_BACK,
            RECEIVED,
            REFUNDED,
            REJECTED
        }
    }
}
