package io.parley.cli.scenarios.script;

import io.parley.commerce.Language;
import io.parley.platform.yaml.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A conversation as a test.
public record Scenario(String name, Place place, Setting setting, Course course, Ending end) {

    /// Where and when it takes place.
    ///
    /// @param shopper the id of a proven shopper; none for a guest
    /// @param now where the clock stands at the beginning; none for the real time
    public record Setting(
            String merchant, @Nullable String shopper, Language locale, @Nullable Instant now) {}

    /// What it needs and this version does not have; then it is skipped.
    public List<Part> missing() {
        return Stream.concat(course.needs(), end.needs())
                .filter(part -> !part.isBuilt())
                .distinct()
                .toList();
    }
}
