package io.parley.routing;

import io.parley.language.NGrams;
import java.util.stream.IntStream;

/// A phrase as the training sees it: its buckets, and their values scaled to length 1. Repeats are
/// kept apart, exactly as the scorer meets them.
record Example(int[] buckets, float[] values) {

    static Example of(String text, Vocabulary vocabulary) {
        IntStream.Builder grams = IntStream.builder();
        NGrams.each(text, gram -> grams.add(Vocabulary.bucket(gram)));
        int[] buckets = grams.build().toArray();
        double square = 0;
        for (int bucket : buckets) {
            square += vocabulary.weight(bucket) * vocabulary.weight(bucket);
        }
        float[] values = new float[buckets.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (vocabulary.weight(buckets[i]) / Math.sqrt(square));
        }
        return new Example(buckets, values);
    }

    double dot(float[] weights) {
        double sum = 0;
        for (int i = 0; i < buckets.length; i++) {
            sum += weights[buckets[i]] * values[i];
        }
        return sum;
    }

    void addTo(float[] weights, double factor) {
        for (int i = 0; i < buckets.length; i++) {
            weights[buckets[i]] += (float) (factor * values[i]);
        }
    }

    /// The square of the length: above 1 where a bucket occurs more than once.
    double square() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }
}
