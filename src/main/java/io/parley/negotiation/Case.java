package io.parley.negotiation;

import io.parley.commerce.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A wish, with all that a policy or a statute may look at.
///
/// @param ground why, if it has been told
/// @param status how far the order has come, in the shop's words in lower case: `placed`, `paid`,
///   `packed`, `shipped`, `delivered`, `cancelled`; empty for a wish about no order
/// @param placed when it was bought
/// @param delivered when it arrived, if it did; the last parcel where there are several
/// @param done the operations done to this order before
/// @param payment the kind of the way it was paid, such as `card`, `gift_card`; empty if unknown
/// @param goods what the wish is about; all of the order for those about the whole of it
/// @param wished when the shopper first said so: a right counts from then
/// @param now when it is judged, never before `wished`
public record Case(
        Operation operation,
        @Nullable Ground ground,
        String status,
        @Nullable Instant placed,
        @Nullable Instant delivered,
        Set<Operation> done,
        String payment,
        List<Goods> goods,
        Instant wished,
        Instant now) {
    public Case {
        done = Set.copyOf(done);
        goods = List.copyOf(goods);
    }

    /// The same wish for each of its goods alone. Limits of value then look at each alone as well.
    public List<Case> each() {
        return goods.stream().map(this::about).toList();
    }

    private Case about(Goods one) {
        return new Case(
                operation,
                ground,
                status,
                placed,
                delivered,
                done,
                payment,
                List.of(one),
                wished,
                now);
    }

    /// Pieces of one variant.
    ///
    /// @param price of one piece
    /// @param traits what the shop says of it that rules look at: `final_sale`, `made_to_order`,
    ///   `perishable`, `sealed_hygiene`, `sealed_media`, `unsealed` (since it arrived), `digital`,
    ///   `newspaper`, `no_withdrawal_confirmed` (the buyer confirmed at the purchase that it cannot
    ///   be returned without reason), …
    public record Goods(
            String variant, String category, int quantity, Money price, Set<String> traits) {
        public Goods {
            traits = Set.copyOf(traits);
        }
    }
}
