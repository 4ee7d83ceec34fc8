package io.parley.turn;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Storefronts;
import io.parley.conversation.HouseRules;
import io.parley.merchants.Merchant;
import io.parley.merchants.Merchants;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One merchant, the tea house.
final class FakeMerchants implements Merchants {
    static final MerchantId TEA_HOUSE = new MerchantId("tea-house");

    @Override
    public Uni<Optional<Merchant>> find(MerchantId id) {
        return Uni.createFrom()
                .item(id.equals(TEA_HOUSE) ? Optional.of(teaHouse()) : Optional.empty());
    }

    @Override
    public Uni<Map<MerchantId, Merchant>> find(Set<MerchantId> wanted) {
        Map<MerchantId, Merchant> found = new HashMap<>(Map.of(TEA_HOUSE, teaHouse()));
        found.keySet().retainAll(wanted);
        return Uni.createFrom().item(found);
    }

    private static Merchant teaHouse() {
        return new Merchant(
                Storefronts.of(TEA_HOUSE.value()),
                Language.EN,
                new byte[32],
                Set.of(),
                HouseRules.DEFAULT);
    }
}
