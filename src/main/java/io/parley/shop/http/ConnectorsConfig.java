package io.parley.shop.http;

import io.parley.shop.ShopActions.Strength;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/// Which merchants' shops are reached by HTTP.
@ConfigMapping(prefix = ConnectorsConfig.PREFIX)
public interface ConnectorsConfig {
    String PREFIX = "parley.shop.connectors";

    /// By the merchant's id.
    @WithParentName
    Map<String, Entry> byMerchant();

    /// One shop.
    interface Entry {
        /// What `/actions` is appended to; `https`, or `http` on this machine.
        String url();

        /// The secret that signs, at least 32 bytes.
        String key();

        Strength strength();

        /// The longest one answer may take; the lane's own limit holds as well.
        @WithDefault("10s")
        Duration timeout();
    }
}
