package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one pass over a folded message shows: the phrases of the lexicon, and the signs without
/// which the finer readings are not worth their time.
final class Glimpse implements Lexicon.Listener {
    private static final Lexicon LEXICON = Terms.lexicon();
    private static final String CURRENCIES = "$€£¥￥";
    private static final String QUOTES = "\"“「《『";
    private static final int[] NO_NUMBERS = {};
    private static final String JOINTS = "-/.年x×*w";

    private final String folded;
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private final List<Said> said = new ArrayList<>(0);
    private int[] numbers = NO_NUMBERS;
    private int count;
    private boolean digits;
    private boolean hanNumbers;
    private boolean currency;
    private boolean joint;
    private boolean quotes;

    /// A phrase that says something.
    record Said(Slot slot, String value, int start, int end) {}

    private Glimpse(String folded) {
        this.folded = folded;
    }

    /// @param taken the characters that are known to be something else
    static Glimpse of(String folded, BitSet taken) {
        Glimpse glimpse = new Glimpse(folded);
        LEXICON.scan(folded, glimpse);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c < 'a' || c > 'z') && !taken.get(i)) {
                glimpse.see(c, i);
            }
        }
        return glimpse;
    }

    @Override
    public void heard(Term term, int start, int end) {
        switch (term) {
            case Term.Says(Slot slot, String value) -> {
                said.add(new Said(slot, value, start, end));
                hint(slot);
            }
            case Term.Hints(Cue cue) -> {
                cues.add(cue);
                if (cue == Cue.NUMBER) {
                    number(start);
                }
            }
            case Term.Nothing() -> {}
        }
    }

    /// What says something may be part of what says more: `by december 24`, `size m 42`.
    private void hint(Slot slot) {
        if (slot.equals(Slot.DATE)) {
            cues.add(Cue.TIME);
            cues.add(Cue.MONTH);
        } else if (slot.equals(Slot.SIZE)) {
            cues.add(Cue.SIZE);
        }
    }

    private void see(char c, int at) {
        if (isDigit(c)) {
            digits = true;
            if (at == 0 || !isDigit(folded.charAt(at - 1))) {
                number(at);
            }
            joint |= isJoint(at - 1) || isJoint(at + 1);
        } else if (c == '"' || c == '$' || c > 0x7f) {
            if (Numbers.isHan(c)) {
                hanNumbers = true;
                if (at == 0 || !Numbers.isHan(folded.charAt(at - 1))) {
                    number(at);
                }
            }
            currency |= CURRENCIES.indexOf(c) >= 0;
            quotes |= QUOTES.indexOf(c) >= 0;
        }
    }

    private void number(int at) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, count * 2));
        }
        numbers[count++] = at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isJoint(int at) {
        return at >= 0 && at < folded.length() && isJoint(folded.charAt(at));
    }

    private static boolean isJoint(char c) {
        return c >= 'a' && c <= 'z' || JOINTS.indexOf(c) >= 0;
    }

    List<Said> said() {
        return said;
    }

    boolean isEmpty() {
        return said.isEmpty() && !quotes && !hasNumber();
    }

    boolean hasNumber() {
        return digits || hanNumbers || cues.contains(Cue.NUMBER);
    }

    boolean hasDigits() {
        return digits;
    }

    /// A number with a word or sign of that kind somewhere.
    boolean hasNumberFor(Cue cue) {
        return hasNumber() && cues.contains(cue);
    }

    boolean hasCurrency() {
        return currency;
    }

    /// Tries the expression where a number starts, and nowhere else: an expression that begins with
    /// one costs a hundred times more where it has to look for it.
    void atNumbers(Pattern pattern, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true);
        for (int i = 0; i < count; i++) {
            matcher.region(numbers[i], folded.length());
            if (matcher.lookingAt()) {
                found.accept(matcher);
            }
        }
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    boolean contains(String words) {
        return folded.contains(words);
    }

    /// German streets are parts of words (`hauptstrasse`), which no lexicon holds.
    boolean hasEuropeanStreet() {
        return folded.contains("stra")
                || folded.contains("str.")
                || folded.contains("weg")
                || folded.contains("platz")
                || folded.contains("gasse");
    }

    /// A digit right beside a letter, a dash, a stroke or a dot.
    boolean hasJoint() {
        return joint;
    }

    boolean hasQuotes() {
        return quotes;
    }
}
