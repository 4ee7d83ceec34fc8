package io.parley.routing.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/// Multinomial logistic regression on embeddings of length 1, by stochastic gradient with momentum
/// and a rate that falls to nothing. Same examples and seed, same result.
public final class SoftmaxRegression {
    private static final int ROUNDS = 20;
    private static final int BATCH = 16;
    private static final double RATE = 8;
    private static final double MOMENTUM = 0.9;
    private static final double DECAY = 3e-6;

    private final int width;

    /// By dimension, then by class, so that the loops over classes run in vector registers.
    private final float[] weights;

    private final int classes;

    private SoftmaxRegression(int classes, int width) {
        this(classes, width, new float[classes * (width + 1)]);
    }

    private SoftmaxRegression(int classes, int width, float[] weights) {
        this.classes = classes;
        this.width = width;
        this.weights = weights;
    }

    /// As `write` has left it.
    ///
    /// @throws IOException when it is cut off
    public static SoftmaxRegression read(DataInput in) throws IOException {
        return new SoftmaxRegression(in.readInt(), in.readInt(), Floats.read(in));
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(classes);
        out.writeInt(width);
        Floats.write(weights, out);
    }

    /// @param truths the place of each embedding's class, from 0 up to `classes`
    public static SoftmaxRegression train(
            List<float[]> embeddings, int[] truths, int classes, long seed) {
        int width = embeddings.getFirst().length;
        SoftmaxRegression model = new SoftmaxRegression(classes, width);
        float[] speed = new float[model.weights.length];
        SplittableRandom random = new SplittableRandom(seed);
        int steps = ROUNDS * Math.ceilDiv(truths.length, BATCH);
        for (int step = 0; step < steps; step++) {
            double rate = RATE * (1 - MOMENTUM) * (1 + Math.cos(Math.PI * step / steps)) / 2;
            model.slow(speed, rate);
            for (int i = 0; i < BATCH; i++) {
                int pick = random.nextInt(truths.length);
                model.push(speed, embeddings.get(pick), truths[pick], rate / BATCH);
            }
            for (int w = 0; w < speed.length; w++) {
                model.weights[w] += speed[w];
            }
        }
        return model;
    }

    private void slow(float[] speed, double rate) {
        float shrink = (float) (rate * DECAY);
        for (int w = 0; w < speed.length; w++) {
            speed[w] = (float) MOMENTUM * speed[w] - shrink * weights[w];
        }
    }

    private void push(float[] speed, float[] embedding, int truth, double rate) {
        double[] shares = confidences(embedding);
        float[] errors = new float[classes];
        for (int c = 0; c < classes; c++) {
            errors[c] = (float) (rate * ((c == truth ? 1 : 0) - shares[c]));
        }
        for (int i = 0; i <= width; i++) {
            float value = i == width ? 1 : embedding[i];
            int at = i * classes;
            for (int c = 0; c < classes; c++) {
                speed[at + c] += value * errors[c];
            }
        }
    }

    /// The confidence in each class; their sum is 1.
    public double[] confidences(float[] embedding) {
        float[] sums = new float[classes];
        for (int i = 0; i <= width; i++) {
            float value = i == width ? 1 : embedding[i];
            int at = i * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += value * weights[at + c];
            }
        }
        double[] margins = new double[classes];
        for (int c = 0; c < classes; c++) {
            margins[c] = sums[c];
        }
        return Distribution.softmax(margins, 1);
    }
}
