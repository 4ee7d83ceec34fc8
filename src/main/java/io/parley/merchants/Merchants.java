package io.parley.merchants;

import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The merchants known to this service.
public interface Merchants {

    Uni<Optional<Merchant>> find(MerchantId id);

    /// Those of the wanted merchants that exist, in one query at most.
    Uni<Map<MerchantId, Merchant>> find(Set<MerchantId> wanted);
}
