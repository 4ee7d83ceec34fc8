package io.parley.shop;

import io.parley.commerce.Address;
import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shopper as the shop knows them.
///
/// @param subject the shopper's id in the shop, as its signed tokens name it
public record ShopperProfile(
        String subject, String name, String email, Address address, List<Payment> payments) {
    public ShopperProfile {
        payments = List.copyOf(payments);
    }

    /// A way to pay. `label` is what the shopper knows it by, such as `Visa 4242`.
    ///
    /// @param balance what is left on a gift card
    public record Payment(String id, Kind kind, Localized label, @Nullable Money balance) {
        public enum Kind {
            CARD,
            PAYPAL,
            GIFT_CARD,
            WALLET
        }
    }
}
