package io.parley.routing.model;

import java.util.List;

/// How far an embedding lies from the nearest class: the Mahalanobis distance to its mean, with one
/// covariance for all classes (Lee et al. 2018), drawn a little towards a ball so that few examples
/// do.
public final class Surroundings {
    private static final double ROUNDNESS = 0.1;

    private final float[][] whitening;
    private final float[][] means;

    private Surroundings(float[][] whitening, float[][] means) {
        this.whitening = whitening;
        this.means = means;
    }

    /// @param truths the place of each embedding's class, from 0 up to `classes`
    public static Surroundings of(List<float[]> embeddings, int[] truths, int classes) {
        int width = embeddings.getFirst().length;
        double[][] means = means(embeddings, truths, classes, width);
        double[][] spread = new double[width][width];
        for (int n = 0; n < truths.length; n++) {
            float[] embedding = embeddings.get(n);
            double[] mean = means[truths[n]];
            for (int i = 0; i < width; i++) {
                double off = (embedding[i] - mean[i]) / truths.length;
                for (int j = 0; j <= i; j++) {
                    spread[i][j] += off * (embedding[j] - mean[j]);
                }
            }
        }
        round(spread);
        float[][] whitening = Triangle.inverseRoot(spread);
        float[][] whitened = new float[classes][];
        for (int c = 0; c < classes; c++) {
            float[] mean = new float[width];
            for (int i = 0; i < width; i++) {
                mean[i] = (float) means[c][i];
            }
            whitened[c] = Triangle.apply(whitening, mean);
        }
        return new Surroundings(whitening, whitened);
    }

    private static double[][] means(
            List<float[]> embeddings, int[] truths, int classes, int width) {
        double[][] means = new double[classes][width];
        int[] counts = new int[classes];
        for (int truth : truths) {
            counts[truth]++;
        }
        for (int n = 0; n < truths.length; n++) {
            for (int i = 0; i < width; i++) {
                means[truths[n]][i] += embeddings.get(n)[i] / (double) counts[truths[n]];
            }
        }
        return means;
    }

    private static void round(double[][] spread) {
        double trace = 0;
        for (int i = 0; i < spread.length; i++) {
            trace += spread[i][i];
        }
        double ball = ROUNDNESS * trace / spread.length + 1e-9;
        for (int i = 0; i < spread.length; i++) {
            for (int j = 0; j <= i; j++) {
                spread[i][j] *= 1 - ROUNDNESS;
            }
            spread[i][i] += ball;
        }
    }

    /// The square of the distance to the nearest class, per dimension: about 1 for a member.
    public double distance(float[] embedding) {
        float[] here = Triangle.apply(whitening, embedding);
        double nearest = Double.MAX_VALUE;
        for (float[] mean : means) {
            float square = 0;
            for (int i = 0; i < here.length; i++) {
                float off = here[i] - mean[i];
                square += off * off;
            }
            nearest = Math.min(nearest, square);
        }
        return nearest / here.length;
    }
}
