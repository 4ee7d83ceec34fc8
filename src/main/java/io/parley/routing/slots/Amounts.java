package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds amounts of money. A number is one when a currency stands beside it, or a word that limits
/// or prices it (`under 50`) and nothing else that is counted.
final class Amounts {
    private static final String BEFORE =
            "(?:(?<![a-z])(?:us|hk|nt|au?|ca?|sg?)?\\$|[€£¥￥]|(?<![a-z])(?:usd|eur|gbp|cny|rmb|hkd"
                    + "|jpy)|人民币)";

    /// A 块 is also a piece of something, so what follows has to speak for money.
    private static final String AFTER =
            " ?(?:€|£|¥|￥|\\$|(?:usd|us dollars|dollars?|bucks?|euros?|eur|quid|pounds?|gbp|yuan|rmb"
                    + "|cny|kuai|yen|jpy|hkd)(?![a-z])|元人民币|元|圆|块钱|块(?=$|[^\\p{IsHan}]"
                    + "|[以左上下的到多了吧包就太买够能可和跟不是有没一二三四五六七八九])|美元|美金|刀|欧元|欧|英镑|日元|港币|港元)";

    private static final String TIMES = "(?:[kw](?![a-z])|万|千)";
    private static final String NUMBER = Numbers.ANY;
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:(?<first>"
                            + BEFORE
                            + ") ?|(?<![a-z0-9#/:_-])(?<!\\d[.,]))"
                            + "(?<number>"
                            + NUMBER
                            + ")(?<times>"
                            + TIMES
                            + ")?(?<vague>多|来)?"
                            + "(?<second>"
                            + AFTER
                            + ")?(?<tenth>[\\d一二三四五六七八九](?![\\d.个件]))?"
                            + "(?:(?<joint> ?(?:-|–|~|to|and|到|至) ?)(?<third>"
                            + BEFORE
                            + ")? ?"
                            + "(?<other>"
                            + NUMBER
                            + ")(?<fourth>"
                            + AFTER
                            + ")?)?"
                            + "(?: ?(?<limit>"
                            + Bound.anyAfter()
                            + ")(?![a-z]))?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// What is counted or measured is no money.
    private static final Pattern UNIT =
            Pattern.compile(
                    "[a-z0-9%°]|[\\p{IsHan}&&[^的吧就了呢吗左上到包]]"
                            + "|[ -](?:%|days?|hours?|hrs|minutes?|mins?|seconds?|weeks?|months?|years?"
                            + "|kgs?|g|grams?|cm|mm|m|inch(?:es)?|ft|feet|gb|tb|ml|l|pieces?|pcs"
                            + "|items?|pairs?|boxes|people|persons?|orders?|times|of|or so|wide|long|tall|high|deep|degrees)(?![a-z])");

    private Amounts() {}

    static boolean possible(Glimpse glimpse) {
        return glimpse.hasNumber() && glimpse.hasCurrency() || glimpse.hasNumberFor(Cue.MONEY);
    }

    static void find(String folded, Findings findings) {
        Matcher matcher = AMOUNT.matcher(folded);
        for (int from = 0; matcher.find(from); ) {
            Reading reading = new Reading(matcher, Bound.before(folded, matcher.start()));
            from = reading.end();
            if (reading.isMoney(folded)) {
                findings.add(
                        Slot.AMOUNT, reading.start(), reading.end(), reading.amount().toString());
            }
        }
    }

    /// The amount in an answer to the question for one: there a number is enough.
    static Optional<String> asAnswer(String folded) {
        Matcher matcher = AMOUNT.matcher(folded);
        return matcher.find()
                ? Optional.of(
                        new Reading(matcher, Bound.before(folded, matcher.start()))
                                .amount()
                                .toString())
                : Optional.empty();
    }

    private record Reading(MatchResult found, Optional<Bound.Before> before) {
        /// `and` joins two amounts, unless they are the ends of one.
        private boolean isRange() {
            String joint = found.group("joint");
            return joint != null
                    && (!joint.contains("and")
                            || bound().filter(Bound.BETWEEN::equals).isPresent());
        }

        int end() {
            return found.group("joint") == null || isRange() ? found.end() : found.start("joint");
        }

        int start() {
            return before.map(Bound.Before::start).orElse(found.start());
        }

        /// What stands behind the number says more.
        private Optional<Bound> bound() {
            return Optional.ofNullable(found.group("limit"))
                    .flatMap(Bound::after)
                    .or(() -> before.map(Bound.Before::bound));
        }

        boolean isMoney(String folded) {
            boolean named =
                    isNamed("first")
                            || isNamed("second")
                            || isRange() && (isNamed("third") || isNamed("fourth"));
            return named
                    || bound().isPresent()
                            && !isYear()
                            && (bound().filter(Bound.BETWEEN::equals).isEmpty() || isRange())
                            && !UNIT.matcher(folded).region(end(), folded.length()).lookingAt();
        }

        private boolean isYear() {
            return YEAR.matcher(found.group("number")).matches();
        }

        private boolean isNamed(String group) {
            return found.group(group) != null;
        }

        Amount amount() {
            Optional<Currency> currency =
                    currency("first")
                            .or(() -> currency("second"))
                            .or(() -> currency("third"))
                            .or(() -> currency("fourth"));
            OptionalLong number = Amount.minor(units(), currency);
            if (isRange()) {
                OptionalLong other = Amount.minor(Numbers.value(found.group("other")), currency);
                return new Amount(number, other, false, currency);
            }
            boolean vague = found.group("vague") != null;
            return vague ? new Amount(number, number, true, currency) : bounded(number, currency);
        }

        private Amount bounded(OptionalLong number, Optional<Currency> currency) {
            OptionalLong none = OptionalLong.empty();
            return switch (bound().orElse(Bound.EXACTLY)) {
                case MOST -> new Amount(none, number, false, currency);
                case LEAST -> new Amount(number, none, false, currency);
                case ABOUT -> new Amount(number, number, true, currency);
                case BETWEEN, EXACTLY -> new Amount(number, number, false, currency);
            };
        }

        private BigDecimal units() {
            BigDecimal units = Numbers.value(found.group("number")).multiply(times());
            String tenth = found.group("tenth");
            return tenth == null || !isNamed("second")
                    ? units
                    : units.add(Numbers.value(tenth).movePointLeft(1));
        }

        private BigDecimal times() {
            @Nullable String times = found.group("times");
            if (times == null) {
                return BigDecimal.ONE;
            }
            return BigDecimal.TEN.pow(times.equals("k") || times.equals("千") ? 3 : 4);
        }

        private Optional<Currency> currency(String group) {
            return Optional.ofNullable(found.group(group)).flatMap(Currencies::named);
        }
    }
}
