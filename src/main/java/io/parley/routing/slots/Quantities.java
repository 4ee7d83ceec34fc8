package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds how many are meant: `two of them`, `3x`, `两件`.
final class Quantities {
    private static final int MOST_DIGITS = 3;
    private static final String NUMBER =
            "(?<![a-z0-9.,#第$€£¥/-])(\\d{1,3}|" + Numbers.HAN + "|" + Numbers.ENGLISH + ")";

    /// What the measure words 个 and 只 also stand before is time.
    private static final Pattern QUANTITY =
            Pattern.compile(
                    NUMBER
                            + "(?: (?:of (?:them|these|those|the|each)|pieces?|pcs|items?|pairs?|boxes"
                            + "|units?|copies|packs?)(?![a-z])| ?x(?![a-z0-9])"
                            + "| ?(?:件|双|条|套|盒|瓶|包(?!邮)|袋|份|台|只(?!要)|本|支|箱|罐|盏|张|顶"
                            + "|个(?![半小月星礼工配订包快单问])))"
                            + "|(?<![a-z0-9])[x×] ?(\\d{1,3})(?![a-z0-9])"
                            + "|(?:(?<![a-z])(?:qty|quantity)|数量)(?: is| to|是|为|改成|改为)?[: ]{0,2}"
                            + "(\\d{1,3})(?!\\d)");

    private static final Pattern BARE =
            Pattern.compile(
                    "(?:just |only |只要|就)?("
                            + Numbers.HAN
                            + "|\\d{1,3}|"
                            + Numbers.ENGLISH
                            + ") ?(?:个|please|pls|吧|就好|就行)?[.!。]?");
    private static final String BOTH = "both";

    private Quantities() {}

    static boolean possible(Glimpse glimpse) {
        return glimpse.hasNumberFor(Cue.PIECES) || glimpse.hasDigits() && glimpse.hasJoint();
    }

    static void find(String folded, Findings findings) {
        Matcher matcher = QUANTITY.matcher(folded);
        while (matcher.find()) {
            String number = number(matcher);
            if (!isOneOfChinese(number, folded.charAt(matcher.end() - 1))) {
                findings.add(
                        Slot.QUANTITY,
                        matcher.start(),
                        matcher.end(),
                        Integer.toString(Numbers.count(number)));
            }
        }
    }

    /// 一个 is an article rather than a number.
    private static boolean isOneOfChinese(String number, char measure) {
        return number.equals("一") && (measure == '个' || measure == '张' || measure == '份');
    }

    private static String number(Matcher matcher) {
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(matcher.groupCount());
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
