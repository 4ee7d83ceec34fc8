package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds days that hold a number: `2026-11-20`, `Nov 20th`, `11月20号`, `three days ago`. Those in
/// words alone, such as `yesterday` and 上周三, are in the lexicon. Nobody here knows the date, so a
/// value may be relative; `Days` resolves it.
final class DaysSaid {
    private static final String MONTH =
            "(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
    private static final String DAY = "(\\d{1,2})";
    private static final String YEAR = "(?:,? ((?:19|20)\\d\\d)(?!\\d))?";
    private static final String NOT_INSIDE = "(?<![\\d./:_-])";
    private static final String HAN_DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String COUNT =
            "(?<![\\d.第])(\\d{1,3}|" + Numbers.HAN + "|" + Numbers.ENGLISH + ")";

    /// A form of writing a day.
    ///
    /// @param needs what a message without this form does mostly not have
    private record Form(
            Predicate<Glimpse> needs,
            Pattern pattern,
            Function<MatchResult, @Nullable String> value) {}

    /// Those that begin with their number; the longer stand before what they contain.
    private static final List<Form> NUMBER_FIRST =
            List.of(
                    form(
                            Glimpse::hasJoint,
                            NOT_INSIDE
                                    + "((?:19|20)\\d\\d)[-/.年] ?"
                                    + DAY
                                    + "[-/.月] ?"
                                    + DAY
                                    + "(?:日|号|(?![\\d-]))",
                            found ->
                                    DayValues.full(found.group(1), found.group(2), found.group(3))),
                    form(
                            Glimpse::hasJoint,
                            NOT_INSIDE + DAY + "\\." + DAY + "\\.((?:19|20)\\d\\d)(?!\\d)",
                            found ->
                                    DayValues.full(found.group(3), found.group(2), found.group(1))),
                    form(
                            Glimpse::hasJoint,
                            NOT_INSIDE + DAY + "[/-]" + DAY + "[/-]((?:19|20)\\d\\d)(?!\\d)",
                            found ->
                                    DayValues.ordered(
                                            found.group(3), found.group(1), found.group(2))),
                    form(
                            "/",
                            NOT_INSIDE + DAY + "/" + DAY + "(?![\\d/a-z])",
                            found -> DayValues.ordered(null, found.group(1), found.group(2))),
                    form(
                            ".",
                            NOT_INSIDE + DAY + "\\." + DAY + "\\.(?!\\d)",
                            found -> DayValues.full(null, found.group(2), found.group(1))),
                    form(
                            ".",
                            NOT_INSIDE + DAY + "\\." + DAY + "(?=[下买拍订到收号日])",
                            found -> DayValues.full(null, found.group(1), found.group(2))),
                    form(
                            " month",
                            "(?<![\\d.])" + DAY + "(?:st|nd|rd|th) of (last|next|this) month",
                            found -> DayValues.ofMonth(found.group(2), found.group(1))),
                    form(
                            glimpse -> glimpse.has(Cue.MONTH),
                            "(?<![\\d.])" + DAY + "(?:st|nd|rd|th)?(?: of)? " + MONTH + YEAR,
                            found ->
                                    DayValues.named(
                                            found.group(3), found.group(2), found.group(1))),
                    form(
                            "月",
                            "(?<![\\d个])" + HAN_DAY + "月(?:份|" + HAN_DAY + "(?:日|号)?)?",
                            found -> DayValues.month(found.group(1), found.group(2))),
                    form(
                            glimpse -> glimpse.contains("号") || glimpse.contains("日"),
                            "(?<![\\d.a-z月一二三四五六七八九十大小了])" + HAN_DAY + "[号日](?![楼线店码电院门柜仓常子灯邻])",
                            found -> DayValues.dayOnly(found.group(1))),
                    form(
                            "the ",
                            "(?<=(?:on|by|since|until|before|after|from) the )"
                                    + DAY
                                    + "(?:st|nd|rd|th)(?! (?:one|item|time|floor|order|product))",
                            found -> DayValues.dayOnly(found.group(1))),
                    form(
                            " ago",
                            COUNT + " (day|week|month|year)s? ago",
                            found -> DayValues.away("-", found.group(1), found.group(2))),
                    form(
                            "in ",
                            "(?<=(?<![a-z])in )"
                                    + COUNT
                                    + " (day|week|month|year)s?(?! time)(?![a-z])",
                            found -> DayValues.away("", found.group(1), found.group(2))),
                    form(
                            "前",
                            COUNT + " ?(天|周|个?星期|个?礼拜|个?月|年)(?:之前|以前|前)",
                            found -> DayValues.away("-", found.group(1), found.group(2))),
                    form(
                            "后",
                            COUNT + " ?(天|周|个?星期|个?礼拜|个?月|年)(?:之后|以后|后)",
                            found -> DayValues.away("", found.group(1), found.group(2))));

    private static final List<Form> WORD_FIRST =
            List.of(
                    form(
                            glimpse -> glimpse.has(Cue.MONTH) && glimpse.hasDigits(),
                            MONTH + " " + DAY + "(?:st|nd|rd|th)?(?![\\da-z.])" + YEAR,
                            found ->
                                    DayValues.named(
                                            found.group(3), found.group(1), found.group(2))),
                    form(
                            "月",
                            "([上下这本])个?月" + HAN_DAY + "(?:号|日)",
                            found -> DayValues.ofMonth(found.group(1), found.group(2))));

    private static final List<Form> ANSWERS =
            List.of(
                    form(
                            "",
                            "(?:on |the |on the )*" + DAY + "(?:st|nd|rd|th)?[.!]?",
                            found -> DayValues.dayOnly(found.group(1))),
                    form(
                            "",
                            DAY + "[.-]" + DAY,
                            found -> DayValues.full(null, found.group(1), found.group(2))));

    /// What is written like a day and is none.
    private static final List<String> NO_DAYS = List.of("24/7", "1/2", "1/3", "2/3", "1/4", "3/4");

    private DaysSaid() {}

    private static Form form(
            String needs, String pattern, Function<MatchResult, @Nullable String> value) {
        return form(glimpse -> glimpse.contains(needs), pattern, value);
    }

    private static Form form(
            Predicate<Glimpse> needs,
            String pattern,
            Function<MatchResult, @Nullable String> value) {
        return new Form(needs, Pattern.compile(pattern), value);
    }

    static boolean possible(Glimpse glimpse) {
        return glimpse.hasDigits() && glimpse.hasJoint()
                || glimpse.hasNumberFor(Cue.TIME)
                || glimpse.hasNumberFor(Cue.MONTH);
    }

    static void find(String folded, Glimpse glimpse, Findings findings) {
        for (Form form : WORD_FIRST) {
            if (form.needs.test(glimpse)) {
                Matcher matcher = form.pattern.matcher(folded);
                while (matcher.find()) {
                    add(form, matcher, findings);
                }
            }
        }
        for (Form form : NUMBER_FIRST) {
            if (form.needs.test(glimpse)) {
                glimpse.atNumbers(form.pattern, matcher -> add(form, matcher, findings));
            }
        }
    }

    private static void add(Form form, MatchResult found, Findings findings) {
        @Nullable String value = form.value.apply(found);
        if (value != null && !NO_DAYS.contains(found.group())) {
            findings.add(Slot.DATE, found.start(), found.end(), value);
        }
    }

    /// The day in an answer to the question for one.
    static Optional<String> asAnswer(String folded) {
        for (Form form : ANSWERS) {
            Matcher matcher = form.pattern.matcher(folded);
            if (matcher.matches()) {
                return Optional.ofNullable(form.value.apply(matcher));
            }
        }
        return Optional.empty();
    }
}
