package io.parley.negotiation;

import java.util.Locale;

/// How long something lasts.
///
/// @param count 1 to 3,650
public record Period(int count, Unit unit) {
    public static final int LONGEST = 3_650;

    /// @throws IllegalArgumentException when the count is out of its range
    public Period {
        if (count < 1 || count > LONGEST) {
            throw new IllegalArgumentException("A period is 1 to %,d units.".formatted(LONGEST));
        }
    }

    static Period days(int count) {
        return new Period(count, Unit.DAYS);
    }

    static Period years(int count) {
        return new Period(count, Unit.YEARS);
    }

    /// Whether it ends no later than the other, from whatever moment on. When in doubt it does not.
    boolean isWithin(Period other) {
        return unit == other.unit ? count <= other.count : mostDays() <= other.leastDays();
    }

    private long mostDays() {
        return switch (unit) {
            case HOURS -> count / 24 + 1L;
            case DAYS -> count;
            case MONTHS -> count * 31L;
            case YEARS -> count * 366L;
        };
    }

    private long leastDays() {
        return switch (unit) {
            // Hours run out in the middle of a day, so that they hold a day less than they make.
            case HOURS -> count / 24 - 1L;
            case DAYS -> count;
            case MONTHS -> count * 28L;
            case YEARS -> count * 365L;
        };
    }

    /// What is counted.
    public enum Unit {
        /// Of sixty minutes, to the second.
        HOURS,
        /// Of the calendar: the day it begins with does not count, the last one counts whole.
        DAYS,
        /// To the end of the day with the same number; of the month's last where there is none.
        MONTHS,
        /// To the end of the same day of the year.
        YEARS;

        /// The name in policies, such as `days`.
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
