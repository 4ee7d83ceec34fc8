package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Section;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads moments and spans of time.
final class Times {
    private static final Pattern SPAN = Pattern.compile("(?:\\d{1,6}[dhms])+");
    private static final Pattern PART = Pattern.compile("(\\d+)([dhms])");

    private Times() {}

    /// The moment at that key, if there is one.
    static @Nullable Instant moment(Section section, String key) {
        String text = section.text(key);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            section.mistakeAt(
                    key, "'%s' must be a time with offset, such as 2026-11-11T20:00:00+08:00", key);
            return null;
        }
    }

    /// The span at that key, such as `30m` or `1d12h`; it must be there.
    static Duration span(Section section, String key) {
        String text = section.required(key);
        Duration span = Duration.ZERO;
        if (SPAN.matcher(text).matches()) {
            Matcher part = PART.matcher(text);
            while (part.find()) {
                span = span.plus(part(Long.parseLong(part.group(1)), part.group(2)));
            }
        }
        if (span.isZero()) {
            section.mistakeAt(
                    key, "'%s' must be a span of time, such as 45s, 30m, 2h or 1d12h", key);
        }
        return span;
    }

    private static Duration part(long count, String unit) {
        return switch (unit) {
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofSeconds(count);
        };
    }
}
