package io.parley.shop;

import io.parley.commerce.Money;
import io.parley.shop.ShopperProfile.Payment;
import io.parley.shop.ShopperProfile.Payment.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A shopper's ways to pay. Only gift cards are kept here; money to and from the others goes by
/// whoever keeps them.
record Purse(List<Payment> payments) {
    static Purse of(@Nullable ShopperProfile shopper) {
        return new Purse(shopper == null ? List.of() : shopper.payments());
    }

    Optional<Payment> find(@Nullable String id) {
        return payments.stream().filter(payment -> payment.id().equals(id)).findFirst();
    }

    boolean isGiftCard(@Nullable String id) {
        return find(id).filter(payment -> payment.kind() == Kind.GIFT_CARD).isPresent();
    }

    /// Whether this much can be paid so; of ways that are not kept here nobody knows before.
    boolean covers(String id, Money amount) {
        Money balance = find(id).map(Payment::balance).orElse(null);
        return !isGiftCard(id)
                || balance != null
                        && balance.currency().equals(amount.currency())
                        && balance.minor() >= amount.minor();
    }

    /// With so much more on it, or less, if it is a gift card.
    Purse with(@Nullable String id, long minor) {
        return new Purse(
                payments.stream()
                        .map(payment ->
                                payment.id().equals(id) && isGiftCard(id)
                                        ? filled(payment, minor)
                                        : payment)
                        .toList());
    }

    private static Payment filled(Payment card, long minor) {
        Money before = card.balance();
        return before == null
                ? card
                : new Payment(
                        card.id(),
                        card.kind(),
                        card.label(),
                        new Money(before.minor() + minor, before.currency()));
    }
}
