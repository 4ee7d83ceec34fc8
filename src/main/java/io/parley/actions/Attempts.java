package io.parley.actions;

import io.parley.commerce.ActionOutcome;
import io.parley.journal.SealedAsk;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was begun with each ask. Written before the shop is called, so that whoever finds an
/// attempt without an outcome knows that the shop may have done it.
interface Attempts {

    /// How often an ask was begun, when last, and what came of it if that is known.
    record Attempt(int count, Instant last, @Nullable ActionOutcome outcome) {}

    Uni<Optional<Attempt>> find(SealedAsk ask);

    /// Notes one more than so many.
    ///
    /// @return whether it was noted; not when somebody else has begun meanwhile
    Uni<Boolean> begin(SealedAsk ask, int before);

    /// Notes what came of it, begun or not, unless something is noted already.
    Uni<Void> settle(SealedAsk ask, ActionOutcome outcome);
}
