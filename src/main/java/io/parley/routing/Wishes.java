package io.parley.routing;

import io.parley.conversation.Candidate;
import io.parley.conversation.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Finds what a message wants besides its main wish, clause by clause.
final class Wishes {
    /// Below this a clause is taken for the story around a wish.
    private static final double CLEAR = 0.6;

    /// From here on a clause that asks for a person outweighs the rest: `nobody called` asks for
    /// none.
    private static final double CERTAIN = 0.7;

    /// What is no wish beside one: a feeling, a greeting or a story never wins over it.
    private static final Set<String> NO_WISHES = Set.of("small_talk", "complaint", "out_of_scope");

    static final Intent HUMAN = new Intent("human_request");

    private Wishes() {}

    /// The wishes of a message in the order written, each once, the main one among them if a clause
    /// says it; empty when the message is a single clause.
    ///
    /// @param reading the best intent of a text
    static List<Candidate> in(String masked, Function<String, Candidate> reading) {
        List<String> clauses = Clauses.of(masked);
        if (clauses.size() == 1) {
            return List.of();
        }
        List<Candidate> wishes = new ArrayList<>();
        for (String clause : clauses) {
            Candidate best = reading.apply(clause);
            if (best.confidence() >= CLEAR
                    && !NO_WISHES.contains(best.intent().name())
                    && wishes.stream().noneMatch(w -> w.intent().equals(best.intent()))) {
                wishes.add(best);
            }
        }
        return wishes;
    }

    /// A wish for a person wins over the topic, wherever in the message it stands, and the first
    /// clear wish over a whole that holds none. Else the reading of the whole stays: a clause
    /// before it is more often its story (`I missed the courier. Where is it now?`) than a wish of
    /// its own, and none is lost.
    static Candidate main(Candidate whole, List<Candidate> wishes) {
        boolean none = NO_WISHES.contains(whole.intent().name());
        return wishes.stream()
                .filter(wish -> wish.intent().equals(HUMAN) && wish.confidence() >= CERTAIN)
                .findFirst()
                .or(() -> wishes.stream().filter(_ -> none).findFirst())
                .orElse(whole);
    }

    /// All but the main one.
    static List<Intent> further(Intent main, List<Candidate> wishes) {
        return wishes.stream().map(Candidate::intent).filter(wish -> !wish.equals(main)).toList();
    }
}
