package io.parley.shop.rules;

import io.parley.negotiation.Condition;
import io.parley.negotiation.Feature;
import io.parley.negotiation.Ground;
import io.parley.negotiation.Operation;
import io.parley.negotiation.Period;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/// When a rule decides.
final class ConditionForm {
    private static final Pattern PERIOD =
            Pattern.compile("(\\d{1,6}) (hour|day|month|year)s? of (purchase|delivery)");
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final List<String> STATUSES =
            List.of("placed", "paid", "packed", "shipped", "delivered", "cancelled");
    private static final List<String> PAYMENTS = List.of("card", "paypal", "gift_card", "wallet");
    private static final List<String> KEYS =
            List.of(
                    "status",
                    "within",
                    "category",
                    "not_category",
                    "traits",
                    "no_traits",
                    "ground",
                    "payment",
                    "not_payment",
                    "done",
                    "not_done",
                    "value_at_least",
                    "value_at_most");

    private final Section section;
    private final List<Condition> conditions = new ArrayList<>();

    private ConditionForm(Section section) {
        this.section = section;
    }

    static List<Condition> read(Source source, Node node, Currency currency) {
        ConditionForm form = new ConditionForm(Section.of(source, node, "'when'", KEYS));
        form.anyOf("status", Feature.STATUS, STATUSES);
        form.anyOf("category", Feature.CATEGORY, List.of());
        form.noneOf("not_category", Feature.CATEGORY, List.of());
        form.anyOf("traits", Feature.TRAIT, List.of());
        form.noneOf("no_traits", Feature.TRAIT, List.of());
        form.anyOf("ground", Feature.GROUND, names(Ground.values(), Ground::wireName));
        form.anyOf("payment", Feature.PAYMENT, PAYMENTS);
        form.noneOf("not_payment", Feature.PAYMENT, PAYMENTS);
        List<String> operations = names(Operation.values(), Operation::wireName);
        form.anyOf("done", Feature.DONE, operations);
        form.noneOf("not_done", Feature.DONE, operations);
        form.within();
        form.worth(currency);
        return form.conditions;
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Stream.of(values).map(name).toList();
    }

    private void anyOf(String key, Feature feature, List<String> known) {
        Set<String> words = words(key, known);
        if (!words.isEmpty()) {
            conditions.add(new Condition.AnyOf(feature, words));
        }
    }

    private void noneOf(String key, Feature feature, List<String> known) {
        Set<String> words = words(key, known);
        if (!words.isEmpty()) {
            conditions.add(new Condition.NoneOf(feature, words));
        }
    }

    /// @param known the words there are; none for any of the right shape
    private Set<String> words(String key, List<String> known) {
        List<String> words = section.texts(key);
        for (String word : words) {
            if (known.isEmpty() && !WORD.matcher(word).matches()) {
                section.mistakeAt(
                        key, "'%s' at '%s' is no word; write a-z, 0-9, '_' and '-'", word, key);
            } else if (!known.isEmpty() && !known.contains(word)) {
                NamedWords.unknown(section, key, word, known);
            }
        }
        return Set.copyOf(words);
    }

    private void within() {
        String text = section.text("within");
        if (text == null) {
            return;
        }
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            badPeriod(text);
            return;
        }
        int count = Integer.parseInt(matcher.group(1));
        if (count < 1 || count > Period.LONGEST) {
            badPeriod(text);
            return;
        }
        Period.Unit unit = Period.Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S");
        Condition.Since since = Condition.Since.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
        conditions.add(new Condition.Within(new Period(count, unit), since));
    }

    private void badPeriod(String text) {
        section.mistakeAt(
                "within",
                "'%s' is no period; write 1 to 3650 hours, days, months or years, of purchase or of delivery, such as '30 days of delivery'",
                text);
    }

    private void worth(Currency currency) {
        Long least = minor("value_at_least", currency);
        Long most = minor("value_at_most", currency);
        if (least != null && most != null && least > most) {
            section.mistake("'value_at_least' is more than 'value_at_most'; nothing costs that");
        }
        if (least != null || most != null) {
            conditions.add(
                    new Condition.Worth(
                            least == null ? Long.MIN_VALUE : least,
                            most == null ? Long.MAX_VALUE : most));
        }
    }

    private @Nullable Long minor(String key, Currency currency) {
        String text = section.text(key);
        if (text == null) {
            return null;
        }
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        try {
            long minor = new BigDecimal(text).movePointRight(digits).longValueExact();
            if (minor >= 0) {
                return minor;
            }
        } catch (ArithmeticException | NumberFormatException _) {
            // Said below, as for an amount below nothing.
        }
        section.mistakeAt(
                key, "'%s' is no amount of %s; write it like 2000 or 99.50", text, currency);
        return null;
    }
}
