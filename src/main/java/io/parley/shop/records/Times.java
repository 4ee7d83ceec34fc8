package io.parley.shop.records;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/// How times are written: ISO 8601 with an offset, or as a duration from now.
///
/// @param now what durations count from, and what no step of an order may lie after
/// @param relative whether a duration will do
public record Times(Instant now, boolean relative) {
    /// No shop sold anything before, and no order is promised for later.
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /// Clocks of shops, carriers and ours differ.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private static final Pattern DURATION = Pattern.compile("-?P[0-9DTHMS.-]+");
    private static final String HOW =
            "is no time; write it with its offset, like \"2026-11-11T20:00:00+08:00\"";
    private static final String OR_RELATIVE = ", or as a duration from now, like \"-P3DT4H\"";

    /// The times of files: a duration counts from the moment of import.
    public static Times ofFiles(Instant now) {
        return new Times(now, true);
    }

    /// The times of the topic, where a record may be read days after it was written.
    public static Times ofTopic(Instant now) {
        return new Times(now, false);
    }

    /// @throws DateTimeException when it is no such time; the message goes on after the value
    Instant parse(String written) {
        Instant time = DURATION.matcher(written).matches() ? after(written) : absolute(written);
        if (time.isBefore(FIRST) || !time.isBefore(LAST)) {
            throw new DateTimeException("is not between the years 1970 and 2100");
        }
        return time;
    }

    /// Whether it has yet to come, beyond what clocks differ.
    boolean isFuture(Instant time) {
        return time.isAfter(now.plus(TOLERANCE));
    }

    private Instant after(String written) {
        if (!relative) {
            throw new DateTimeException(
                    "is a duration, and nobody knows from when; write a time with its offset,"
                            + " like \"2026-11-11T20:00:00+08:00\"");
        }
        try {
            return now.plus(Duration.parse(written));
        } catch (DateTimeException | ArithmeticException e) {
            throw new DateTimeException(HOW + OR_RELATIVE, e);
        }
    }

    private Instant absolute(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw new DateTimeException(relative ? HOW + OR_RELATIVE : HOW, e);
        }
    }
}
