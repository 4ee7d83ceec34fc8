package io.parley.routing.model;

import io.parley.language.NGrams;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Reads texts with a [LinearModel], one after the other, and allocates nothing. For one thread.
public final class Scorer implements IntConsumer {
    private final Vocabulary vocabulary;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;
    private final int[] sums;
    private final double[] margins;
    private double square;

    Scorer(Vocabulary vocabulary, byte[] weights, float[] scales, float[] biases) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        sums = new int[scales.length];
        margins = new double[scales.length];
    }

    /// By class, how far the text lies on its side: about 1 for a clear member, -1 for a clear
    /// stranger. The array is the scorer's own, until the next text.
    public double[] margins(String folded) {
        Arrays.fill(sums, 0);
        square = 0;
        NGrams.each(folded, this);
        double length = square == 0 ? 1 : Math.sqrt(square);
        for (int c = 0; c < margins.length; c++) {
            margins[c] = sums[c] * scales[c] / length + biases[c];
        }
        return margins;
    }

    /// One gram; called by the text's n-grams.
    @Override
    public void accept(int gram) {
        int bucket = Vocabulary.bucket(gram);
        float weight = vocabulary.weight(bucket);
        square += weight * weight;
        int first = bucket * sums.length;
        for (int c = 0; c < sums.length; c++) {
            sums[c] += weights[first + c];
        }
    }
}
