package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds how many are meant: `two of them`, `3x`, `两件`.
final class Quantities {
    private static final int MOST_DIGITS = 3;
    private static final String NUMBER =
            "(?<![a-z0-9#第$€£¥/-])(?<!\\d[.,])(\\d{1,3}|"
                    + Numbers.HAN
                    + "|"
                    + Numbers.ENGLISH
                    + ")";

    /// What the measure words 个 and 只 also stand before is time.
    private static final Pattern NUMBER_FIRST =
            Pattern.compile(
                    NUMBER
                            + "(?: (?:of (?:them|these|those|the|each)|pieces?|pcs|items?|pairs?|boxes"
                            + "|units?|copies|packs)(?![a-z])| ?x(?![a-z0-9])"
                            + "| ?(?:件|双|条|套|盒|瓶|包(?![邮括装裹不])|袋|份|台|只(?!要)|本|支|箱|罐|盏|张|顶"
                            + "|个(?![半小月星礼工配订包快单问人账])))");

    private static final Pattern WORD_FIRST =
            Pattern.compile(
                    "(?<![a-z0-9])[x×] ?(\\d{1,2})(?![a-z0-9]|[.,]\\d)"
                            + "|(?:(?<![a-z])(?:qty|quantity)|数量)(?: is| to|是|为|改成|改为)?[: ]{0,2}"
                            + "(\\d{1,3})(?!\\d)");
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:just |only |只要|就)?("
                            + Numbers.HAN
                            + "|\\d{1,3}|"
                            + Numbers.ENGLISH
                            + ") ?(?:个|please|pls|吧|就好|就行)?[.!。]?");
    private static final String ARTICLES = "个张份条只台本支盏顶";
    private static final String BOTH = "both";

    private Quantities() {}

    static boolean possible(Glimpse glimpse) {
        return glimpse.hasNumberFor(Cue.PIECES) || glimpse.hasDigits() && glimpse.hasJoint();
    }

    static void find(String folded, Glimpse glimpse, Findings findings) {
        glimpse.atNumbers(
                NUMBER_FIRST,
                found -> {
                    if (!isArticle(found.group(1), folded.charAt(found.end() - 1))) {
                        add(found, found.group(1), findings);
                    }
                });
        if (glimpse.hasDigits()) {
            Matcher matcher = WORD_FIRST.matcher(folded);
            while (matcher.find()) {
                String number = matcher.group(1);
                add(matcher, number == null ? matcher.group(2) : number, findings);
            }
        }
    }

    private static void add(MatchResult found, String number, Findings findings) {
        String value = Integer.toString(Numbers.count(number));
        findings.add(Slot.QUANTITY, found.start(), found.end(), value);
    }

    /// `An item` and 一个 say no number, and a part (零件) is not none.
    private static boolean isArticle(String number, char measure) {
        return number.equals("a")
                || number.equals("an")
                || number.startsWith("零")
                || number.equals("一") && ARTICLES.indexOf(measure) >= 0;
    }

    /// How many, in an answer to that question.
    static Optional<String> asAnswer(String folded) {
        if (folded.equals(BOTH)) {
            return Optional.of("2");
        }
        Matcher matcher = BARE.matcher(folded);
        return matcher.matches()
                ? Optional.of(Integer.toString(Numbers.count(matcher.group(1))))
                        .filter(number -> number.length() <= MOST_DIGITS)
                : Optional.empty();
    }
}
