package io.parley.negotiation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/// Counts periods on the calendar of a merchant: the day of the event does not count, the last day
/// counts to its last moment, on the clocks of the merchant's zone.
///
/// @param holidays days on which nobody works, beside Saturdays and Sundays
public record Days(ZoneId zone, Set<LocalDate> holidays) {
    public Days {
        holidays = Set.copyOf(holidays);
    }

    /// Whether that moment lies within the period from an event. What came before the event does.
    boolean holds(Period period, Instant from, Instant at) {
        if (period.unit() == Period.Unit.HOURS) {
            return !at.isAfter(from.plus(Duration.ofHours(period.count())));
        }
        return !day(at).isAfter(last(period, day(from)));
    }

    /// The same for a period of the law: one that would end on a Saturday, a Sunday or a holiday
    /// ends with the next working day. So Regulation (EEC, Euratom) 1182/71, art. 3(1), (2) and
    /// (4), and, for China, the Civil Code (2020), art. 201 and 203, read in the shopper's favour
    /// for weekends.
    boolean holdsByLaw(Period period, Instant from, Instant at) {
        LocalDate end = last(period, day(from));
        while (isFree(end)) {
            end = end.plusDays(1);
        }
        return !day(at).isAfter(end);
    }

    private boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.contains(day);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static LocalDate last(Period period, LocalDate from) {
        return switch (period.unit()) {
            case HOURS -> from.plusDays(1 + period.count() / 24);
            case DAYS -> from.plusDays(period.count());
            case MONTHS -> from.plusMonths(period.count());
            case YEARS -> from.plusYears(period.count());
        };
    }
}
