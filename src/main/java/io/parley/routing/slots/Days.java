package io.parley.routing.slots;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From the first day to the last, both included: what a value of the slot `date` means on a day.
///
/// | value | means |
/// |---|---|
/// | `2026-11-20` | that day |
/// | `--11-20`, `--11`, `---20` | that day of a year, month of a year, day of a month |
/// | `P-2D`, `P3W`, `P-1M` | the day that many days, weeks, months, years from today |
/// | `W-1`, `M0`, `Y1` | the whole last week (from Monday), this month, next year |
/// | `W-1-3`, `M1-5` | Wednesday of last week, the 5th of next month |
/// | `-W-5` | Friday of no named week |
/// | `W0-6/W0-7` | from the one to the other |
public record Days(LocalDate first, LocalDate last) {
    private static final Pattern RELATIVE = Pattern.compile("([WMY])(-?\\d{1,3})(?:-(\\d{1,2}))?");
    private static final String WEEKDAY = "-W-";
    private static final String DAY_OF_MONTH = "---";
    private static final String OF_YEAR = "--";
    private static final int LENGTH_OF_MONTH = 4;

    /// The longest wait for a day that not every year has.
    private static final int LEAP_YEARS = 8;

    /// @param tense which one is meant where a value names no year, month or week
    /// @throws IllegalArgumentException when it is no value of the slot, or no day of the calendar
    public static Days of(String value, LocalDate today, Tense tense) {
        try {
            int between = value.indexOf('/');
            if (between >= 0) {
                Days from = one(value.substring(0, between), today, tense);
                return new Days(from.first, one(value.substring(between + 1), today, tense).last);
            }
            return one(value, today, tense);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + value + "' is no date, such as 'P-1D'", e);
        }
    }

    private static Days one(String value, LocalDate today, Tense tense) {
        if (value.startsWith("P")) {
            return on(today.plus(Period.parse(value)));
        }
        if (value.startsWith(DAY_OF_MONTH)) {
            return on(dayOfMonth(number(value, DAY_OF_MONTH), today, tense));
        }
        if (value.startsWith(OF_YEAR)) {
            return ofYear(value, today, tense);
        }
        if (value.startsWith(WEEKDAY)) {
            return on(weekday(DayOfWeek.of(number(value, WEEKDAY)), today, tense));
        }
        Matcher relative = RELATIVE.matcher(value);
        return relative.matches() ? relative(relative, today) : on(LocalDate.parse(value));
    }

    private static int number(String value, String prefix) {
        try {
            return Integer.parseInt(value.substring(prefix.length()));
        } catch (NumberFormatException e) {
            throw new DateTimeException("No number after " + prefix, e);
        }
    }

    private static Days on(LocalDate day) {
        return new Days(day, day);
    }

    private static Days relative(Matcher parts, LocalDate today) {
        int away = Integer.parseInt(parts.group(2));
        @Nullable String inside = parts.group(3);
        return switch (parts.group(1)) {
            case "W" -> week(today.plusWeeks(away), inside);
            case "M" -> month(YearMonth.from(today).plusMonths(away), inside);
            default -> year(today.plusYears(away));
        };
    }

    private static Days week(LocalDate day, @Nullable String inside) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return inside == null
                ? new Days(monday, monday.plusDays(6))
                : on(
                        monday.with(
                                TemporalAdjusters.nextOrSame(
                                        DayOfWeek.of(Integer.parseInt(inside)))));
    }

    private static Days month(YearMonth month, @Nullable String inside) {
        return inside == null
                ? new Days(month.atDay(1), month.atEndOfMonth())
                : on(month.atDay(Integer.parseInt(inside)));
    }

    private static Days year(LocalDate day) {
        return new Days(
                day.with(TemporalAdjusters.firstDayOfYear()),
                day.with(TemporalAdjusters.lastDayOfYear()));
    }

    private static Days ofYear(String value, LocalDate today, Tense tense) {
        if (value.length() > LENGTH_OF_MONTH) {
            MonthDay day = MonthDay.parse(value);
            return on(
                    nearest(
                            IntStream.range(0, LEAP_YEARS + 1)
                                    .map(years -> tense == Tense.PAST ? -years : years)
                                    .map(years -> today.getYear() + years)
                                    .filter(day::isValidYear)
                                    .mapToObj(day::atYear),
                            today,
                            tense));
        }
        YearMonth month = YearMonth.of(today.getYear(), number(value, OF_YEAR));
        boolean elsewhere =
                tense == Tense.PAST
                        ? month.atDay(1).isAfter(today)
                        : month.atEndOfMonth().isBefore(today);
        int years = tense == Tense.PAST ? -1 : 1;
        return month(elsewhere ? month.plusYears(years) : month, null);
    }

    /// Months that are too short for it are passed over.
    private static LocalDate dayOfMonth(int day, LocalDate today, Tense tense) {
        return nearest(
                IntStream.range(0, 3)
                        .mapToObj(months ->
                                YearMonth.from(today)
                                        .plusMonths(tense == Tense.PAST ? -months : months))
                        .filter(month -> month.isValidDay(day))
                        .map(month -> month.atDay(day)),
                today,
                tense);
    }

    private static LocalDate nearest(Stream<LocalDate> outwards, LocalDate today, Tense tense) {
        return outwards.filter(
                        day -> tense == Tense.PAST ? !day.isAfter(today) : !day.isBefore(today))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("No such day"));
    }

    private static LocalDate weekday(DayOfWeek day, LocalDate today, Tense tense) {
        return today.with(
                tense == Tense.PAST
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day));
    }
}
