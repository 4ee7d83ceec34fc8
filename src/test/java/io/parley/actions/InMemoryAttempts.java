package io.parley.actions;

import io.parley.commerce.ActionOutcome;
import io.parley.journal.SealedAsk;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The attempts as PostgreSQL keeps them.
final class InMemoryAttempts implements Attempts {
    private final Map<Long, Attempt> rows = new ConcurrentHashMap<>();
    private final java.time.InstantSource clock;

    InMemoryAttempts(java.time.InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Attempt>> find(SealedAsk ask) {
        return Uni.createFrom().item(() -> Optional.ofNullable(rows.get(ask.seq())));
    }

    @Override
    public Uni<Boolean> begin(SealedAsk ask, int before) {
        return Uni.createFrom()
                .item(() -> {
                    Instant now = clock.instant();
                    Attempt row = rows.get(ask.seq());
                    int count = row == null ? 0 : row.count();
                    if (count != before || row != null && row.outcome() != null) {
                        return false;
                    }
                    rows.put(ask.seq(), new Attempt(before + 1, now, null));
                    return true;
                });
    }

    @Override
    public Uni<Void> settle(SealedAsk ask, ActionOutcome outcome) {
        return Uni.createFrom()
                .item(() -> {
                    Attempt none = new Attempt(0, clock.instant(), outcome);
                    var _ =
                            rows.merge(
                                    ask.seq(),
                                    none,
                                    (row, _) ->
                                            row.outcome() != null
                                                    ? row
                                                    : new Attempt(
                                                            row.count(), row.last(), outcome));
                    return "settled";
                })
                .replaceWithVoid();
    }
}
