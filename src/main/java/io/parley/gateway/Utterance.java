package io.parley.gateway;

import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /// Emoji, right-to-left marks and every script pass; what breaks logs, screens or encodings
    /// does not.
    public static Checked of(String id, String text, @Nullable String choice) {
        return Stream.of(
                        refuse(!ID.matcher(id).matches(), Problems.clientIdUnusable()),
                        refuse(text.isBlank(), Problems.textBlank()),
                        refuse(isTooLong(text), Problems.textTooLong(text.length())),
                        refuse(
                                has(text, Utterance::isControl),
                                Problems.textHasControlCharacters()),
                        refuse(has(text, Utterance::isHalfPair), Problems.textNotUnicode()),
                        refuse(choice != null && !isUsable(choice), Problems.choiceUnusable()))
                .flatMap(Optional::stream)
                .findFirst()
                .<Checked>map(Checked.Unfit::new)
                .orElseGet(() -> new Checked.Fit(new Utterance(id, text, choice)));
    }

    /// The cause of the command this becomes.
    public Cause cause() {
        return Cause.shopper(id);
    }

    private static Optional<Problem> refuse(boolean unfit, Problem problem) {
        return unfit ? Optional.of(problem) : Optional.empty();
    }

    private static boolean isTooLong(String text) {
        return text.length() > Command.ShopperSaid.LONGEST_TEXT;
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
