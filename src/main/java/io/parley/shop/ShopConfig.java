package io.parley.shop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the reads from shop systems.
@ConfigMapping(prefix = "parley.shop")
public interface ShopConfig {

    /// How long a batch of look-ups may take; what is not there by then is unreachable.
    @WithDefault("200ms")
    Duration readLimit();

    /// How long a shop system that keeps failing is left alone before it is tried again.
    @WithDefault("2s")
    Duration readPause();

    /// How long a guest's wrong claim counts against the next ones.
    @WithDefault("1h")
    Duration proofWindow();
}
