package io.parley.commerce;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of an action a shop was asked for.
public sealed interface ActionOutcome {

    /// The shop has done it.
    ///
    /// @param refund what goes back to the shopper by it, if anything; negative where the shopper
    ///   pays more
    record Done(@Nullable Money refund) implements ActionOutcome {}

    /// The shop has not done it and will not.
    record Refused(Refusal why) implements ActionOutcome {}

    /// Nobody knows whether the shop has done it; a person has to look.
    record Uncertain() implements ActionOutcome {}

    /// Why a shop refuses what the policy would have allowed.
    enum Refusal {
        /// There is no such order of this shopper.
        NO_SUCH_ORDER,
        /// The order has meanwhile come too far, or not far enough.
        WRONG_STATUS,
        /// It can be done once, and was.
        DONE_BEFORE,
        /// An item is not in the order, or not any more.
        NO_SUCH_ITEM,
        /// A new item cannot be had, or is of another product.
        NOT_AVAILABLE,
        /// The way to pay is not the shopper's, or cannot be used for this.
        PAYMENT_NOT_POSSIBLE,
        /// The gift card holds less than is needed.
        BALANCE_TOO_LOW,
        /// The shop gives no reason.
        OTHER;

        /// The refusal of that name in lower case, as connectors write it.
        public static Optional<Refusal> named(String name) {
            for (Refusal refusal : values()) {
                if (refusal.name().equalsIgnoreCase(name)) {
                    return Optional.of(refusal);
                }
            }
            return Optional.empty();
        }
    }
}
