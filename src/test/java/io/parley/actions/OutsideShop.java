package io.parley.actions;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.MerchantId;
import io.parley.commerce.ShopAction;
import io.parley.shop.ShopActions;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// A shop's own system, as strong as a test wants, between which and us requests and answers get
/// lost. It counts how often it did each thing.
final class OutsideShop implements ShopActions {
    static final ActionOutcome DONE = new ActionOutcome.Done(null);

    enum Fate {
        ANSWERS,
        ANSWER_LOST,
        REQUEST_LOST,
        SILENT,
        /// Does it late, and answers then.
        SLOW
    }

    private final Strength strength;
    private final Supplier<Fate> fates;
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    OutsideShop(Strength strength, Supplier<Fate> fates) {
        this.strength = strength;
        this.fates = fates;
    }

    int done(String key) {
        return done.getOrDefault(key, 0);
    }

    @Override
    public Strength strength(MerchantId merchant) {
        return strength;
    }

    @Override
    public Uni<ActionOutcome> carryOut(
            MerchantId merchant, String key, String subject, ShopAction action) {
        return switch (fates.get()) {
            case ANSWERS -> Uni.createFrom().item(act(key));
            case ANSWER_LOST -> {
                var _ = act(key);
                yield lost();
            }
            case REQUEST_LOST -> lost();
            case SLOW ->
                    Uni.createFrom()
                            .voidItem()
                            .onItem()
                            .delayIt()
                            .by(Duration.ofMillis(100))
                            .map(_ -> act(key));
            case SILENT -> Uni.createFrom().nothing();
        };
    }

    private ActionOutcome act(String key) {
        var _ =
                done.merge(
                        key,
                        1,
                        (before, more) -> strength == Strength.IDEMPOTENT ? before : before + more);
        return DONE;
    }

    private static <T> Uni<T> lost() {
        return Uni.createFrom().failure(new IllegalStateException("connection reset"));
    }

    @Override
    public Uni<Optional<ActionOutcome>> find(MerchantId merchant, String key) {
        return Uni.createFrom().item(() -> Optional.of(DONE).filter(_ -> done.containsKey(key)));
    }
}
