package io.parley.merchants;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Settings of `parley.merchants`.
@ConfigMapping(prefix = "parley.merchants")
public interface MerchantsConfig {

    /// The key guest tokens are signed by: at least 32 bytes, in base64. Without it the instances
    /// share one that is generated once and kept in PostgreSQL.
    Optional<String> guestKey();

    /// How long a merchant's settings may be out of date on an instance.
    @WithDefault("10s")
    Duration cachedFor();

    /// How long a merchant that was not found counts as unknown.
    @WithDefault("2s")
    Duration unknownFor();
}
