package io.parley.routing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Learns one class against all others: a linear support-vector machine with squared hinge loss,
/// solved in the dual one phrase at a time (Hsieh et al. 2008, the method of LIBLINEAR). Same
/// phrases, same result.
final class Separator {
    private static final int ROUNDS = 25;
    private static final long SEED = 1111;

    /// How much a phrase on the wrong side costs.
    private static final double COST = 1;

    final float[] weights = new float[Vocabulary.BUCKETS];
    private double bias;

    private final double costOfMembers;

    private Separator(double costOfMembers) {
        this.costOfMembers = costOfMembers;
    }

    /// @param sides by example, 1 for one of the class and -1 for one of another
    static Separator learn(List<Example> examples, int[] sides) {
        Separator separator = new Separator(costOfMembers(sides));
        double[] alphas = new double[examples.size()];
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int i : order) {
                alphas[i] = separator.improve(examples.get(i), sides[i], alphas[i]);
            }
        }
        return separator;
    }

    /// A class of few phrases must not drown in those of all others; the root is a middle way
    /// between leaving it to its fate and taking every doubt for it.
    private static double costOfMembers(int[] sides) {
        long members = IntStream.of(sides).filter(side -> side > 0).count();
        return COST * Math.sqrt((double) (sides.length - members) / Math.max(1, members));
    }

    float bias() {
        return (float) bias;
    }

    private double improve(Example example, int side, double alpha) {
        double slack = 1 / (2 * (side > 0 ? costOfMembers : COST));
        double gradient = side * (example.dot(weights) + bias) - 1 + slack * alpha;
        double better = Math.max(0, alpha - gradient / (example.square() + 1 + slack));
        if (better != alpha) {
            double change = side * (better - alpha);
            example.addTo(weights, change);
            bias += change;
        }
        return better;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
