package io.parley.merchants;

import io.smallrye.mutiny.Uni;
import java.util.random.RandomGenerator;

/// Keys this service makes for itself, the same on every instance.
public interface ServiceKeys {

    /// The key of that name, made now if it is the first time anybody asks.
    Uni<byte[]> key(String name, RandomGenerator random);
}
