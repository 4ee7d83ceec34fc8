package io.parley.negotiation;

import io.parley.negotiation.Case.Goods;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One wish for the goods of one variant, as a law looks at it.
///
/// @param goods none for a wish about no goods
record Claim(Case wish, @Nullable Goods goods, Days days) {
    private static final Set<String> NOT_PACKED = Set.of("placed", "paid");
    private static final Set<String> UNDER_WAY = Set.of("packed", "shipped");

    Operation operation() {
        return wish.operation();
    }

    /// Whether the shopper wants to be rid of the purchase.
    boolean isWithdrawal() {
        return operation() == Operation.RETURN || operation() == Operation.CANCEL;
    }

    boolean isAboutDefect() {
        return wish.ground() != null && wish.ground().isNonConformity();
    }

    boolean isAboutMissing() {
        return wish.ground() == Ground.NOT_RECEIVED;
    }

    boolean isCancelled() {
        return wish.status().equals("cancelled");
    }

    boolean isNotPacked() {
        return NOT_PACKED.contains(wish.status());
    }

    boolean isUnderWay() {
        return wish.delivered() == null && UNDER_WAY.contains(wish.status());
    }

    boolean hasArrived() {
        return wish.delivered() != null || wish.status().equals("delivered");
    }

    /// Arrived, nobody knows when.
    boolean hasArrivedAtUnknownTime() {
        return hasArrived() && wish.delivered() == null;
    }

    /// Whether it was wished within that period of the law from the receipt.
    boolean isWithin(Period period) {
        Instant delivered = wish.delivered();
        return delivered != null && days.holdsByLaw(period, delivered, wish.wished());
    }

    /// Whether the shop has tried to put it right before.
    boolean wasMendedBefore() {
        return wish.done().contains(Operation.EXCHANGE) || wish.done().contains(Operation.REPAIR);
    }

    boolean has(String trait) {
        return goods != null && goods.traits().contains(trait);
    }

    /// Sealed when it was sent, for hygiene or because it holds a recording or software.
    boolean isSealed() {
        return has("sealed_hygiene") || has("sealed_media");
    }

    boolean isUnsealed() {
        return isSealed() && has("unsealed");
    }
}
