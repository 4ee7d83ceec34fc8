package io.parley.routing;

import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the model's classes mean: a follow-up is its intent within a dialogue about that, and out
/// of scope elsewhere.
///
/// @param intents the intents and out-of-scope
/// @param own by class, the place of its intent outside of a dialogue
/// @param followedUp by class, the place of the intent it follows up, or -1
record Meanings(List<Intent> intents, int[] own, int[] followedUp) {
    /// How much likelier a follow-up is within its dialogue than among the phrases, which were
    /// written without one.
    private static final double GOING_ON = 3;

    static Meanings of(List<Intent> classes, Set<Intent> followedUp) {
        List<Intent> followUps = followedUp.stream().map(NgramRouter::followUpOn).toList();
        List<Intent> intents = classes.stream().filter(c -> !followUps.contains(c)).toList();
        int[] own = new int[classes.size()];
        int[] up = new int[classes.size()];
        for (int c = 0; c < own.length; c++) {
            Intent intent = classes.get(c);
            own[c] = intents.indexOf(followUps.contains(intent) ? Intent.OUT_OF_SCOPE : intent);
            up[c] =
                    followedUp.stream()
                            .filter(i -> NgramRouter.followUpOn(i).equals(intent))
                            .mapToInt(intents::indexOf)
                            .findFirst()
                            .orElse(-1);
        }
        return new Meanings(intents, own, up);
    }

    /// The confidence in each intent, in the order of `intents`; their sum is 1 as before.
    double[] within(@Nullable Frame frame, double[] confidences) {
        int current = frame == null ? -1 : intents.indexOf(frame.intent());
        double[] sums = new double[intents.size()];
        double total = 0;
        for (int c = 0; c < confidences.length; c++) {
            boolean goesOn = followedUp[c] >= 0 && followedUp[c] == current;
            double share = confidences[c] * (goesOn ? GOING_ON : 1);
            sums[goesOn ? current : own[c]] += share;
            total += share;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }
}
