package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What one pass over a folded message shows: the phrases of the lexicon, and the signs without
/// which the finer readings are not worth their time.
final class Glimpse implements Lexicon.Listener {
    private static final Lexicon LEXICON = Terms.lexicon();
    private static final String CURRENCIES = "$€£¥￥";
    private static final String QUOTES = "\"“「《『";
    private static final String JOINTS = "-/.年x×*w";

    private final String folded;
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private final List<Said> said = new ArrayList<>(0);
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
        for (int i = taken.nextClearBit(0); i < folded.length(); i = taken.nextClearBit(i + 1)) {
            glimpse.see(folded.charAt(i), i);
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
            case Term.Hints(Cue cue) -> cues.add(cue);
            case Term.Nothing() -> {}
        }
    }

    /// What says something may be part of what says more: `by december 24`, `size m 42`.
    private void hint(Slot slot) {
        if (slot.equals(Slot.DATE)) {
            cues.add(Cue.TIME);
        } else if (slot.equals(Slot.SIZE)) {
            cues.add(Cue.SIZE);
        }
    }

    private void see(char c, int at) {
        if (c >= '0' && c <= '9') {
            digits = true;
            joint |= isJoint(at - 1) || isJoint(at + 1);
        } else if (c == '"' || c == '$' || c > 0x7f) {
            hanNumbers |= Numbers.isHan(c);
            currency |= CURRENCIES.indexOf(c) >= 0;
            quotes |= QUOTES.indexOf(c) >= 0;
        }
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
