package io.parley.handlers.ordertracking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When somebody says to have bought something: from the first day to the last, both included.
/// People are a day off, so a day is added at both ends of what is vague.
record RecalledTime(LocalDate first, LocalDate last) {
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("一", 1),
                    Map.entry("两", 2),
                    Map.entry("二", 2),
                    Map.entry("三", 3),
                    Map.entry("四", 4),
                    Map.entry("五", 5),
                    Map.entry("六", 6));
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ")";

    /// The first form that is found counts, so longer ones stand before what they contain.
    private static final List<Form> FORMS =
            List.of(
                    form("day before yesterday|前天", (_, today) -> on(today.minusDays(2))),
                    form("\\byesterday\\b|昨天|昨晚", (_, today) -> on(today.minusDays(1))),
                    form("\\btoday\\b|\\bthis morning\\b|今天|今早", (_, today) -> on(today)),
                    form("\\blast week\\b|上周|上星期|上个星期|上礼拜|上个礼拜", RecalledTime::lastWeek),
                    form("\\bthis week\\b|这周|本周|这星期|这个星期", RecalledTime::thisWeek),
                    form("\\blast month\\b|上个月|上月", RecalledTime::lastMonth),
                    form("\\bthis month\\b|这个月|本月", RecalledTime::thisMonth),
                    form(
                            "\\b" + NUMBER + " days? ago|" + NUMBER + "天(?:之?前|以前)",
                            ago(Period.ofDays(1), 1)),
                    form(
                            "\\b" + NUMBER + " weeks? ago|" + NUMBER + "(?:周|个?星期|个?礼拜)(?:之?前|以前)",
                            ago(Period.ofWeeks(1), 4)),
                    form(
                            "\\b" + NUMBER + " months? ago|" + NUMBER + "个月(?:之?前|以前)",
                            ago(Period.ofMonths(1), 16)));

    private record Form(
            Pattern pattern, BiFunction<MatchResult, LocalDate, RecalledTime> meaning) {}

    /// The time spoken of in a folded text, if any.
    static Optional<RecalledTime> in(String folded, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return FORMS.stream().flatMap(form -> meant(form, folded, today)).findFirst();
    }

    private static Stream<RecalledTime> meant(Form form, String folded, LocalDate today) {
        return form.pattern
                .matcher(folded)
                .results()
                .limit(1)
                .map(found -> form.meaning.apply(found, today));
    }

    boolean holds(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Form form(
            String pattern, BiFunction<MatchResult, LocalDate, RecalledTime> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    private static RecalledTime on(LocalDate day) {
        return new RecalledTime(day, day);
    }

    private static RecalledTime lastWeek(MatchResult found, LocalDate today) {
        LocalDate monday = monday(today).minusWeeks(1);
        return new RecalledTime(monday.minusDays(1), monday.plusDays(7));
    }

    private static RecalledTime thisWeek(MatchResult found, LocalDate today) {
        return new RecalledTime(monday(today).minusDays(1), today);
    }

    private static RecalledTime lastMonth(MatchResult found, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1).minusMonths(1);
        return new RecalledTime(first.minusDays(1), first.plusMonths(1));
    }

    private static RecalledTime thisMonth(MatchResult found, LocalDate today) {
        return new RecalledTime(today.withDayOfMonth(1).minusDays(1), today);
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static BiFunction<MatchResult, LocalDate, RecalledTime> ago(Period unit, int off) {
        return (found, today) -> {
            String number = found.group(1) != null ? found.group(1) : found.group(2);
            LocalDate day = today.minus(unit.multipliedBy(count(number)));
            return new RecalledTime(day.minusDays(off), day.plusDays(off));
        };
    }

    private static int count(String number) {
        Integer known = NUMBERS.get(number);
        return known != null ? known : Integer.parseInt(number);
    }
}
