package io.parley.local;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What a trial on one machine brings along.
@ConfigMapping(prefix = "parley.local")
public interface DemoConfig {

    /// Whether the demo shop's orders are put in at start.
    @WithDefault("false")
    boolean demo();
}
