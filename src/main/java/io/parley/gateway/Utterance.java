package io.parley.gateway;

import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a shopper said, once it is known to be fit to be taken: an id, a text, the button tapped.
public record Utterance(String id, String text, @Nullable String choice) {
    /// The longest id of a button, in UTF-16 units.
    public static final int LONGEST_CHOICE = 256;

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /// An utterance, or why it is none.
    public sealed interface Checked {
        record Fit(Utterance utterance) implements Checked {}

        record Unfit(Problem problem) implements Checked {}
    }

    private record Rule(Predicate<Utterance> broken, Function<Utterance, Problem> problem) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(u -> !ID.matcher(u.id).matches(), _ -> Problems.clientIdUnusable()),
                    new Rule(u -> u.text.isBlank(), _ -> Problems.textBlank()),
                    new Rule(
                            u -> u.text.length() > Command.ShopperSaid.LONGEST_TEXT,
                            u -> Problems.textTooLong(u.text.length())),
                    new Rule(
                            u -> has(u.text, Utterance::isControl),
                            _ -> Problems.textHasControlCharacters()),
                    new Rule(
                            u -> has(u.text, Utterance::isHalfPair),
                            _ -> Problems.textNotUnicode()),
                    new Rule(
                            u -> u.choice != null && !isUsable(u.choice),
                            _ -> Problems.choiceUnusable()));

    /// Emoji, right-to-left marks and every script pass; what breaks logs, screens or encodings
    /// does not.
    public static Checked of(String id, String text, @Nullable String choice) {
        Utterance said = new Utterance(id, text, choice);
        return RULES.stream()
                .filter(rule -> rule.broken().test(said))
                .findFirst()
                .<Checked>map(rule -> new Checked.Unfit(rule.problem().apply(said)))
                .orElseGet(() -> new Checked.Fit(said));
    }

    /// The cause of the command this becomes.
    public Cause cause() {
        return Cause.shopper(id);
    }

    private static boolean isUsable(String choice) {
        return !choice.isBlank()
                && choice.length() <= LONGEST_CHOICE
                && !has(choice, Character::isISOControl)
                && !has(choice, Utterance::isHalfPair);
    }

    private static boolean has(String text, IntPredicate fault) {
        return text.codePoints().anyMatch(fault);
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint)
                && codePoint != '\n'
                && codePoint != '\r'
                && codePoint != '\t';
    }

    /// A code point in the surrogate range is one that found no partner.
    private static boolean isHalfPair(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
