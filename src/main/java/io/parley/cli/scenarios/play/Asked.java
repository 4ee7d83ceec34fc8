package io.parley.cli.scenarios.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that was asked of the shop.
///
/// @param details as scenario files have them: by name, one text or several
/// @param outcome such as `done`; none while the shop has not answered
public record Asked(String kind, Map<String, List<String>> details, @Nullable String outcome) {
    public Asked {
        details = new LinkedHashMap<>(details);
    }
}
