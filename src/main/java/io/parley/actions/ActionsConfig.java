package io.parley.actions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How patient the lane is. With the defaults an ask that is answered by nothing but silence is
/// given up after seven minutes, before the conversation's own patience of ten ends.
@ConfigMapping(prefix = "parley.actions")
public interface ActionsConfig {
    /// The longest a shop may take for one answer.
    @WithDefault("10S")
    Duration limit();

    /// How often an ask is tried before a person has to look.
    @WithDefault("12")
    int attempts();

    @WithDefault("1S")
    Duration firstPause();

    @WithDefault("30S")
    Duration longestPause();
}
