package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds sizes that are numbers: of shoes (`EU 42`, `42码`), of clothes (`165/88A`, `32x34`). Those
/// in letters and words are in the lexicon.
final class Sizes {
    private static final String NUMBER = "(\\d{1,3}(?:[.]5| 1/2)?)(?![\\d.]\\d|\\d)";
    private static final Pattern SYSTEM =
            Pattern.compile(
                    "(?:(?<![a-z])(?:(?:size|in|an?|is|are|wear|from|to|need) )(us|uk|eu|eur|jp)(?: size)? ?"
                            + "|(?<![a-z])(us|uk|eu|eur|jp)(?= ?\\d{1,2}[.]5|\\d)|(?<![a-z])(eu) |(欧|美|英)码 ?)"
                            + NUMBER);
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?<![a-z])(?:size|sz)|尺码|码数|鞋码|平时穿|一直穿)(?: is|是|为)?[: ]{0,2}" + NUMBER);
    private static final Pattern CHINESE =
            Pattern.compile("(?<![\\d.a-z])(\\d{2,3}(?:[.]5)?|[二三四五]十[一二三四五六七八九]?)码");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\d.a-z])(3[2-9]|4\\d|50)号(?!楼|线|店|门|院|室)");
    private static final Pattern BODY =
            Pattern.compile("(?<![\\d/])(1[4-9]\\d/\\d{2,3}[a-y]?)(?![\\d/a-z])");
    private static final Pattern WAIST =
            Pattern.compile(
                    "(?<![\\d.]|[a-z&&[^w]])(2[4-9]|3\\d|4[0-4])(?: ?[x×*] ?| ?/? ?l)(2[6-9]|3[0-8])"
                            + "(?! ?(?:cm|mm|m|inch|in|厘米|公分|毫米)(?![a-z])|[\\d.x×*])");
    private static final Pattern WAIST_NAMED =
            Pattern.compile(
                    "(?<![a-z])waist (?:is )?(\\d\\d),? (?:and )?(?:length|leg|inseam) (?:is )?(\\d\\d)(?!\\d)");
    private static final Map<String, String> SYSTEMS =
            Map.of("eur", "EU", "欧", "EU", "美", "US", "英", "UK");
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?:(?:the|a|an|in|i want|i need|i take|size|要|我要|换) ?)*"
                            + "(small|medium|large|[sml]|小|中|大)(?: ?(?:one|please|pls|的|码|号|吧))*[.!。]?");
    private static final Pattern BARE = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:[.]5)?)(?![\\d.])");
    private static final Map<Character, String> BY_FIRST =
            Map.of('s', "S", 'm', "M", 'l', "L", '小', "S", '中', "M", '大', "L");

    private Sizes() {}

    static boolean possible(Glimpse glimpse) {
        return glimpse.hasNumberFor(Cue.SIZE) || glimpse.hasDigits();
    }

    static void find(String folded, Glimpse glimpse, Findings findings) {
        if (glimpse.hasDigits() && (glimpse.has(Cue.SIZE) || glimpse.hasJoint())) {
            words(folded, findings);
        }
        if (glimpse.has(Cue.SIZE)) {
            glimpse.atNumbers(CHINESE, found -> add(found, plain(found.group(1)), findings));
        }
        if (glimpse.hasJoint()) {
            glimpse.atNumbers(BODY, found -> add(found, plain(found.group(1)), findings));
            glimpse.atNumbers(
                    WAIST, found -> add(found, found.group(1) + "x" + found.group(2), findings));
        }
        if (glimpse.contains("号")) {
            glimpse.atNumbers(NUMBERED, found -> add(found, plain(found.group(1)), findings));
        }
    }

    private static void words(String folded, Findings findings) {
        Matcher systems = SYSTEM.matcher(folded);
        while (systems.find()) {
            add(systems, system(systems) + " " + plain(systems.group(5)), findings);
        }
        Matcher waists = WAIST_NAMED.matcher(folded);
        while (waists.find()) {
            add(waists, waists.group(1) + "x" + waists.group(2), findings);
        }
        Matcher named = NAMED.matcher(folded);
        while (named.find()) {
            add(named, plain(named.group(1)), findings);
        }
    }

    private static void add(MatchResult found, String value, Findings findings) {
        findings.add(Slot.SIZE, found.start(), found.end(), value);
    }

    private static String system(Matcher matcher) {
        for (int group = 1; group <= 4; group++) {
            String name = matcher.group(group);
            if (name != null) {
                return SYSTEMS.getOrDefault(name, name.toUpperCase(Locale.ROOT));
            }
        }
        return "";
    }

    private static String plain(String written) {
        return Numbers.isHan(written.charAt(0))
                ? Integer.toString(Numbers.count(written))
                : written.replace(" 1/2", ".5").toUpperCase(Locale.ROOT);
    }

    /// The size in an answer to the question for it, where one letter or a number is enough.
    static Optional<String> asAnswer(String folded) {
        Matcher letters = LETTERS.matcher(folded);
        if (letters.matches()) {
            return Optional.ofNullable(BY_FIRST.get(letters.group(1).charAt(0)));
        }
        Matcher number = BARE.matcher(folded);
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
