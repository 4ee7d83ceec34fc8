package io.parley.shop;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.MerchantId;
import io.parley.commerce.ShopAction;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Writes to a shop's system. Only the lane of actions calls it.
public interface ShopActions {

    /// How sure one can be that an action is done once.
    enum Strength {
        /// The shop keeps the key in the transaction of the action: asked again, it does nothing
        /// and gives the first outcome.
        IDEMPOTENT,
        /// The shop tells by `find` what became of a key.
        FINDABLE,
        /// Neither: what got no answer must not be asked again.
        NEITHER
    }

    Strength strength(MerchantId merchant);

    /// Does it, for this shopper. Fails when the outcome is unknown.
    ///
    /// @param key names this ask for ever and is never used for another
    Uni<ActionOutcome> carryOut(MerchantId merchant, String key, String subject, ShopAction action);

    /// What became of the ask with this key; empty when the shop has not seen it. Only where the
    /// strength is `FINDABLE`.
    Uni<Optional<ActionOutcome>> find(MerchantId merchant, String key);
}
