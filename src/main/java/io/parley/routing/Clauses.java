package io.parley.routing;

import io.parley.language.Script;
import java.util.ArrayList;
import java.util.List;

/// The parts of a folded message that may each hold a wish of their own: sentences, and what `and`,
/// `also` or `还有` joins. A part too short to say anything stays with the next, the last with the
/// one before. In time linear in the message, and without regular expressions: every message comes
/// here.
final class Clauses {
    private static final String SIGNS = ",，!?;。！？；\n";
    private static final List<String> ENGLISH =
            List.of(" and ", " also ", " plus ", " then ", " but ");
    private static final List<String> CHINESE =
            List.of("还有", "另外", "顺便", "再就是", "然后", "同时", "以及", "而且", "并且");

    /// The shortest wish: `cancel it`, `退货` with what goes back.
    private static final int FEWEST_WORDS = 2;

    private static final int CHARACTERS_OF_A_WORD = 2;

    private final List<String> found = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int words;

    private Clauses() {}

    /// The parts in order; the whole alone when it does not fall into several.
    static List<String> of(String folded) {
        Clauses clauses = new Clauses();
        int start = 0;
        for (int at = 0; at < folded.length(); at++) {
            int joint = joint(folded, at);
            if (joint > 0) {
                clauses.add(folded.substring(start, at).strip());
                start = at + joint;
                at = start - 1;
            }
        }
        clauses.add(folded.substring(start).strip());
        return clauses.all(folded);
    }

    /// How many characters at this place join two clauses; 0 when they do not.
    private static int joint(String folded, int at) {
        char c = folded.charAt(at);
        if (SIGNS.indexOf(c) >= 0 || c == '.' && !isDigit(folded, at + 1)) {
            return 1;
        }
        return c == ' '
                // The blank behind it may begin the next: `and also`.
                ? Math.max(0, word(ENGLISH, folded, at) - 1)
                : c < '一' ? 0 : word(CHINESE, folded, at);
    }

    private static int word(List<String> joints, String folded, int at) {
        for (String joint : joints) {
            if (folded.startsWith(joint, at)) {
                return joint.length();
            }
        }
        return 0;
    }

    private static boolean isDigit(String folded, int at) {
        return at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }

    private void add(String part) {
        if (part.isEmpty()) {
            return;
        }
        pending.append(pending.isEmpty() ? "" : " ").append(part);
        words += Script.words(part) + Script.han(part) / CHARACTERS_OF_A_WORD;
        if (words >= FEWEST_WORDS) {
            found.add(pending.toString());
            pending.setLength(0);
            words = 0;
        }
    }

    private List<String> all(String folded) {
        if (!pending.isEmpty() && !found.isEmpty()) {
            found.add(found.removeLast() + " " + pending);
        }
        return found.size() > 1 ? List.copyOf(found) : List.of(folded);
    }
}
