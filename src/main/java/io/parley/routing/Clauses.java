package io.parley.routing;

import io.parley.language.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a folded message that may each hold a wish of their own: sentences, and what `and`,
/// `also` or `还有` joins. A part too short to say anything stays with the one before it.
final class Clauses {
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?:[!?;。！？；\\n]|\\.(?!\\d))+\\s*|,\\s*(?:and|but|also|plus|then)\\s|\\s(?:and|also|plus|then|but)\\s"
                            + "|[,，]?\\s*(?:还有|另外|顺便|再就是|然后|同时|以及|而且|并且)|[,，]");

    /// The shortest wish: `cancel it`, `退货` with what goes back.
    private static final int FEWEST_WORDS = 2;

    private static final int CHARACTERS_OF_A_WORD = 2;

    private Clauses() {}

    /// The parts in order; the whole alone when it does not fall into several.
    static List<String> of(String folded) {
        List<String> clauses = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        int words = 0;
        for (String part : JOINT.split(folded)) {
            pending.append(pending.isEmpty() ? "" : " ").append(part.strip());
            words += words(part);
            if (words >= FEWEST_WORDS) {
                clauses.add(pending.toString());
                pending.setLength(0);
                words = 0;
            }
        }
        if (!pending.isEmpty() && !clauses.isEmpty()) {
            clauses.add(clauses.removeLast() + " " + pending);
        }
        return clauses.size() > 1 ? List.copyOf(clauses) : List.of(folded);
    }

    private static int words(String text) {
        return Script.words(text) + Script.han(text) / CHARACTERS_OF_A_WORD;
    }
}
