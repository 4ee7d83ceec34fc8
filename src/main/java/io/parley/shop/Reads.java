package io.parley.shop;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/// Fetches facts from the shop's systems.
public interface Reads {

    /// The facts for these look-ups, each of them answered. Never fails and takes at most the time
    /// limit of a batch: what is not there by then is `Unreachable`.
    Uni<Facts> fetch(Set<Lookup<?>> wanted);
}
