package io.parley.gateway;

import io.parley.commerce.MerchantId;
import io.parley.merchants.Merchant;
import io.parley.merchants.Merchants;
import io.parley.platform.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The merchants' doors: which there are, if this instance has any.
@Singleton
public class Doors {
    private final Roles roles;
    private final Merchants merchants;

    public Doors(Roles roles, Merchants merchants) {
        this.roles = roles;
        this.merchants = merchants;
    }

    /// What is behind a name in an address.
    public sealed interface Door {
        record Open(Merchant merchant) implements Door {}

        record Shut(Problem problem) implements Door {}
    }

    /// The door of that name.
    public Uni<Door> find(String name) {
        if (!roles.include(Roles.GATEWAY)) {
            return Uni.createFrom().item(new Door.Shut(Problems.gatewayNotHere()));
        }
        return id(name).map(merchants::find)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found ->
                        found.<Door>map(Door.Open::new)
                                .orElseGet(() -> new Door.Shut(Problems.merchantUnknown())));
    }

    private static Optional<MerchantId> id(String name) {
        try {
            return Optional.of(new MerchantId(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
