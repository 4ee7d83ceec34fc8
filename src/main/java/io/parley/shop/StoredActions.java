package io.parley.shop;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.ActionOutcome.Refused;
import io.parley.commerce.Address;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Does actions in the built-in shop. The key stands in the transaction that does it, so that an
/// ask met again is answered as the first time. The shopper's row is held before the order's, as
/// whoever writes whole records does. It is one port of several, so nobody gets it as
/// `ShopActions`.
@Singleton
@Typed(StoredActions.class)
public final class StoredActions implements ShopActions {
    private final Pool pool;
    private final InstantSource clock;

    StoredActions(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Strength strength(MerchantId merchant) {
        return Strength.IDEMPOTENT;
    }

    @Override
    public Uni<ActionOutcome> carryOut(
            MerchantId merchant, String key, String subject, ShopAction action) {
        return pool.withTransaction(
                        connection -> {
                            ActionRows rows = new ActionRows(connection, merchant, subject);
                            return rows.shopper()
                                    .flatMap(shopper ->
                                            rows.outcome(key)
                                                    .flatMap(known ->
                                                            known.<Uni<ActionOutcome>>map(
                                                                            Uni.createFrom()::item)
                                                                    .orElseGet(() ->
                                                                            first(
                                                                                    rows, key,
                                                                                    shopper,
                                                                                    action))));
                        })
                .onFailure(StoredActions::isNoData)
                .recoverWithItem(new Refused(Refusal.OTHER));
    }

    /// The shop cannot hold what was asked for, and has undone all of it.
    private static boolean isNoData(Throwable failure) {
        return failure instanceof PgException e
                && e.getSqlState() != null
                && e.getSqlState().startsWith("22");
    }

    private Uni<ActionOutcome> first(
            ActionRows rows, String key, Optional<ShopperProfile> shopper, ShopAction action) {
        Instant now = clock.instant();
        OrderNumber number = action.about();
        Uni<ActionOutcome> done =
                number == null
                        ? moved(rows, shopper.orElse(null), action)
                        : entered(rows, key, number, shopper.orElse(null), action, now);
        return done.call(outcome -> rows.keep(key, action, outcome, now));
    }

    private static Uni<ActionOutcome> moved(
            ActionRows rows, @Nullable ShopperProfile shopper, ShopAction action) {
        return shopper != null && action instanceof ShopAction.ChangeShopperAddress(Address address)
                ? rows.live(address).replaceWith(new Done(null))
                : Uni.createFrom().item(new Refused(Refusal.OTHER));
    }

    private static Uni<ActionOutcome> entered(
            ActionRows rows,
            String key,
            OrderNumber number,
            @Nullable ShopperProfile shopper,
            ShopAction action,
            Instant now) {
        return rows.order(number)
                .flatMap(order ->
                        order.isEmpty()
                                ? Uni.createFrom().item(new Refused(Refusal.NO_SUCH_ORDER))
                                : rows.offers(order.get())
                                        .map(offers ->
                                                new Bookkeeping(
                                                        order.get(),
                                                        Purse.of(shopper),
                                                        offers,
                                                        now))
                                        .flatMap(books -> entered(rows, key, books, action)));
    }

    private static Uni<ActionOutcome> entered(
            ActionRows rows, String key, Bookkeeping books, ShopAction action) {
        return switch (books.enter(key, action)) {
            case Done done ->
                    rows.write(books.order())
                            .chain(() -> rows.write(books.purse()))
                            .replaceWith(done);
            case Refused refused -> Uni.createFrom().item(refused);
            case ActionOutcome.Uncertain uncertain -> Uni.createFrom().item(uncertain);
        };
    }

    @Override
    public Uni<Optional<ActionOutcome>> find(MerchantId merchant, String key) {
        return pool.withConnection(
                connection -> new ActionRows(connection, merchant, "").outcome(key));
    }
}
