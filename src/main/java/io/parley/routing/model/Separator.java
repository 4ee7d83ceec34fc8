package io.parley.routing.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Random;
import java.util.stream.DoubleStream;

/// One class against all others: a linear support-vector machine with squared hinge loss, by
/// liblinear. Same examples and seed, same result.
///
/// @param weights by bucket
record Separator(double[] weights, double bias) {
    /// How much an example on the wrong side costs.
    private static final double COST = 1;

    private static final double TOLERANCE = 0.1;
    private static final int ROUNDS = 300;

    static {
        Linear.disableDebugOutput();
    }

    /// @param sides by example, 1 for one of the class and -1 for one of another
    static Separator learn(Feature[][] examples, double[] sides, long seed) {
        Parameter parameter =
                new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, ROUNDS, TOLERANCE);
        parameter.setRandom(new Random(seed));
        parameter.setWeights(new double[] {favour(sides)}, new int[] {1});
        Problem problem = new Problem();
        problem.l = examples.length;
        problem.n = Vocabulary.BUCKETS + 1;
        problem.bias = 1;
        problem.x = examples;
        problem.y = sides;
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] all = model.getFeatureWeights();
        double[] weights = new double[Vocabulary.BUCKETS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sign * all[i];
        }
        return new Separator(weights, sign * all[Vocabulary.BUCKETS]);
    }

    /// A class of few phrases must not drown in those of all others; the root is a middle way
    /// between leaving it to its fate and taking every doubt for it.
    private static double favour(double[] sides) {
        long members = DoubleStream.of(sides).filter(side -> side > 0).count();
        return Math.sqrt((double) (sides.length - members) / Math.max(1, members));
    }
}
