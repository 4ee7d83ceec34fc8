package io.parley.shop;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.ActionOutcome.Refused;
import io.parley.commerce.Address;
import io.parley.commerce.Money;
import io.parley.commerce.ShopAction;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.Order.Status;
import io.parley.shop.ShopperProfile.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Does an action to an order and its shopper's purse, or refuses it by hard facts: what the policy
/// allows was decided before, but the order may have come further since. Pure; used once.
final class Bookkeeping {
    private final Order order;
    private final Pieces pieces;
    private final Offers offers;
    private final Instant now;
    private final OrderEdit edit;
    private Purse purse;

    Bookkeeping(Order order, Purse purse, Offers offers, Instant now) {
        this.order = order;
        this.purse = purse;
        this.offers = offers;
        this.now = now;
        pieces = new Pieces(order);
        edit = new OrderEdit(order);
    }

    /// The order after the action.
    Order order() {
        return edit.order();
    }

    /// What the shopper has to pay with after the action.
    Purse purse() {
        return purse;
    }

    /// @param key names the action, and the return it may lead to
    ActionOutcome enter(String key, ShopAction action) {
        ActionOutcome outcome =
                switch (action) {
                    case ShopAction.CancelOrder _ -> cancel();
                    case ShopAction.ChangeAddress a -> changeAddress(a.address());
                    case ShopAction.ChangeItems a -> changeItems(a);
                    case ShopAction.ChangePayment a -> changePayment(a.payment());
                    case ShopAction.ReturnItems a -> returnItems(key, a);
                    case ShopAction.ExchangeItems a -> exchangeItems(key, a);
                    case ShopAction.Repair a -> repair(a.items());
                    case ShopAction.RefundKeep a -> refundKeep(a);
                    case ShopAction.ChangeShopperAddress _ -> refused(Refusal.OTHER);
                };
        if (outcome instanceof Done) {
            edit.done(action.kind());
        }
        return outcome;
    }

    private ActionOutcome cancel() {
        if (isSentOrOver()) {
            return refused(Refusal.WRONG_STATUS);
        }
        edit.cancel(now);
        if (!isPaid()) {
            return new Done(null);
        }
        giveBack(order.terms().payment(), order.total());
        return new Done(order.total());
    }

    private ActionOutcome changeAddress(Address address) {
        if (isSentOrOver()) {
            return refused(Refusal.WRONG_STATUS);
        }
        edit.sendTo(address);
        return new Done(null);
    }

    private ActionOutcome changeItems(ShopAction.ChangeItems action) {
        if (isSentOrOver()) {
            return refused(Refusal.WRONG_STATUS);
        }
        return swapped(action, action.items(), action.newItems(), action.payment())
                .orElseGet(() -> {
                    List<Item> others = others(action.items(), action.newItems());
                    Money difference = difference(action.items(), others);
                    edit.items(
                            pieces.with(action.items(), others),
                            plus(order.total(), difference.minor()));
                    return isPaid() ? settle(action.payment(), difference) : new Done(null);
                });
    }

    private ActionOutcome exchangeItems(String key, ShopAction.ExchangeItems action) {
        if (order.status() != Status.DELIVERED) {
            return refused(Refusal.WRONG_STATUS);
        }
        return swapped(action, action.items(), action.newItems(), action.payment())
                .orElseGet(() -> {
                    List<Item> others = others(action.items(), action.newItems());
                    edit.add(new Return(key, Return.State.REQUESTED, now, action.items()));
                    return settle(action.payment(), difference(action.items(), others));
                });
    }

    /// Why these may not become those, if there is a reason.
    private Optional<ActionOutcome> swapped(
            ShopAction action, List<String> old, List<String> others, String payment) {
        if (order.terms().done().contains(action.kind())) {
            return Optional.of(refused(Refusal.DONE_BEFORE));
        }
        if (!pieces.hold(old)) {
            return Optional.of(refused(Refusal.NO_SUCH_ITEM));
        }
        Optional<List<Item>> items = offers.inPlaceOf(pieces, old, others);
        if (items.isEmpty()) {
            return Optional.of(refused(Refusal.NOT_AVAILABLE));
        }
        if (!isOwn(payment)) {
            return Optional.of(refused(Refusal.PAYMENT_NOT_POSSIBLE));
        }
        return purse.covers(payment, difference(old, items.get()))
                ? Optional.empty()
                : Optional.of(refused(Refusal.BALANCE_TOO_LOW));
    }

    private List<Item> others(List<String> old, List<String> others) {
        return offers.inPlaceOf(pieces, old, others).orElse(List.of());
    }

    /// How much more the others cost.
    private Money difference(List<String> old, List<Item> others) {
        long minor = others.stream().mapToLong(item -> item.price().minor()).sum();
        return plus(pieces.price(old), minor - 2 * pieces.price(old).minor());
    }

    /// Takes what more is owed, or gives back what less is.
    private ActionOutcome settle(String payment, Money difference) {
        if (difference.minor() == 0) {
            return new Done(null);
        }
        Money back = new Money(-difference.minor(), difference.currency());
        if (back.minor() > 0) {
            giveBack(payment, back);
        } else {
            purse = purse.with(payment, back.minor());
        }
        return new Done(back);
    }

    private ActionOutcome changePayment(String payment) {
        if (isSentOrOver()) {
            return refused(Refusal.WRONG_STATUS);
        }
        String before = order.terms().payment();
        if (purse.find(payment).isEmpty() || payment.equals(before)) {
            return refused(Refusal.PAYMENT_NOT_POSSIBLE);
        }
        if (!purse.covers(payment, order.total())) {
            return refused(Refusal.BALANCE_TOO_LOW);
        }
        if (isPaid()) {
            giveBack(before, order.total());
            purse = purse.with(payment, -order.total().minor());
        }
        edit.payBy(payment);
        return new Done(null);
    }

    /// The money follows once the goods are there.
    private ActionOutcome returnItems(String key, ShopAction.ReturnItems action) {
        if (order.status() != Status.DELIVERED) {
            return refused(Refusal.WRONG_STATUS);
        }
        if (!pieces.hold(action.items())) {
            return refused(Refusal.NO_SUCH_ITEM);
        }
        if (!isOwn(action.payment())) {
            return refused(Refusal.PAYMENT_NOT_POSSIBLE);
        }
        edit.add(new Return(key, Return.State.REQUESTED, now, action.items()));
        return new Done(pieces.price(action.items()));
    }

    private ActionOutcome repair(List<String> items) {
        if (order.status() != Status.DELIVERED) {
            return refused(Refusal.WRONG_STATUS);
        }
        return pieces.hold(items) ? new Done(null) : refused(Refusal.NO_SUCH_ITEM);
    }

    /// Once an order, so that parts of a price never add up to more than it.
    private ActionOutcome refundKeep(ShopAction.RefundKeep action) {
        if (order.status() != Status.DELIVERED) {
            return refused(Refusal.WRONG_STATUS);
        }
        if (order.terms().done().contains(action.kind())) {
            return refused(Refusal.DONE_BEFORE);
        }
        if (!pieces.hold(action.items())) {
            return refused(Refusal.NO_SUCH_ITEM);
        }
        Money price = pieces.price(action.items());
        boolean isPart =
                action.amount().currency().equals(price.currency())
                        && action.amount().minor() > 0
                        && action.amount().minor() <= price.minor();
        if (!isPart) {
            return refused(Refusal.OTHER);
        }
        giveBack(order.terms().payment(), action.amount());
        return new Done(action.amount());
    }

    /// On a gift card it is there at once.
    private void giveBack(@Nullable String payment, Money amount) {
        Refund.State state = purse.isGiftCard(payment) ? Refund.State.PAID : Refund.State.PENDING;
        purse = purse.with(payment, amount.minor());
        edit.add(
                new Refund(
                        amount, state, now, purse.find(payment).map(Payment::label).orElse(null)));
    }

    private boolean isOwn(String payment) {
        return payment.equals(order.terms().payment()) || purse.find(payment).isPresent();
    }

    private boolean isPaid() {
        return order.status() != Status.PLACED;
    }

    private boolean isSentOrOver() {
        return switch (order.status()) {
            case PLACED, PAID -> false;
            case PACKED, SHIPPED, DELIVERED, CANCELLED -> true;
        };
    }

    private static Money plus(Money money, long minor) {
        return new Money(money.minor() + minor, money.currency());
    }

    private static ActionOutcome refused(Refusal why) {
        return new Refused(why);
    }
}
