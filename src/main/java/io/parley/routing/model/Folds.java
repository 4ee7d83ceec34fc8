package io.parley.routing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The training part, cut into parts that each hold their share of every class, so that a choice
/// can be made on texts the model has not seen.
public final class Folds {
    private final List<List<Labelled>> parts = new ArrayList<>();

    /// @param count at least 2
    public Folds(List<Labelled> texts, int count, long seed) {
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayList<>());
        }
        Map<String, Integer> dealt = new HashMap<>();
        for (Labelled text : shuffled(texts, seed)) {
            int turn = dealt.merge(text.label(), 1, Integer::sum);
            parts.get(turn % count).add(text);
        }
    }

    /// The same texts in an order that depends on the seed alone.
    public static List<Labelled> shuffled(List<Labelled> texts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Labelled> shuffled = new ArrayList<>(texts);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            shuffled.set(i, shuffled.set(j, shuffled.get(i)));
        }
        return shuffled;
    }

    public int count() {
        return parts.size();
    }

    public List<Labelled> held(int fold) {
        return parts.get(fold);
    }

    /// All parts but this one.
    public List<Labelled> others(int fold) {
        List<Labelled> others = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i != fold) {
                others.addAll(parts.get(i));
            }
        }
        return others;
    }
}
