package io.parley.routing.model;

import java.util.List;

/// How sharply margins are spread over confidences: the value under which texts that the model has
/// not seen were least surprising (one temperature; Guo et al. 2017).
public final class Sharpness {
    private static final double LEAST = 1;
    private static final double MOST = 20;
    private static final double STEP = 1.05;

    /// A third is held out, once: one number needs no more, and training is what takes the time.
    private static final int PARTS = 3;

    private Sharpness() {}

    /// The margins of a text, and the place of its true class among them.
    public record Seen(double[] margins, int truth) {}

    /// @param unseen at least one, none of which the model learnt from
    public static double of(List<Seen> unseen) {
        double best = LEAST;
        double least = Double.MAX_VALUE;
        for (double sharpness = LEAST; sharpness <= MOST; sharpness *= STEP) {
            double surprise = surprise(unseen, sharpness);
            if (surprise < least) {
                least = surprise;
                best = sharpness;
            }
        }
        return best;
    }

    private static double surprise(List<Seen> unseen, double sharpness) {
        double sum = 0;
        for (Seen seen : unseen) {
            double share = Distribution.softmax(seen.margins, sharpness)[seen.truth];
            sum -= Math.log(Math.max(share, Double.MIN_NORMAL));
        }
        return sum;
    }

    /// Found on a part of these texts that a model of the others has not seen. Texts of a class
    /// that has only one are left out.
    static double within(List<Labelled> texts, long seed) {
        Folds folds = new Folds(texts, PARTS, seed);
        List<Labelled> others = folds.others(0);
        List<Seen> unseen =
                others.isEmpty() ? List.of() : read(LinearModel.train(others, seed), folds.held(0));
        return unseen.isEmpty() ? LEAST : of(unseen);
    }

    private static List<Seen> read(LinearModel model, List<Labelled> held) {
        Scorer scorer = model.scorer();
        return held.stream()
                .filter(text -> model.labels().contains(text.label()))
                .map(text ->
                        new Seen(
                                scorer.margins(text.text()).clone(),
                                model.labels().indexOf(text.label())))
                .toList();
    }
}
