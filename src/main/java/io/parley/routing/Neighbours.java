package io.parley.routing;

import io.parley.routing.encoder.Encoder;
import io.parley.routing.model.Distribution;
import io.parley.routing.model.Labelled;
import java.util.List;

/// A merchant's own phrases by meaning: what lies close to one of them is read as that, however the
/// shipped phrases would have it. So they need no training, and nothing but themselves.
///
/// @param embeddings of length 1
/// @param truths by embedding, the place of its class
record Neighbours(List<float[]> embeddings, int[] truths) {
    static final Neighbours NONE = new Neighbours(List.of(), new int[0]);

    /// Cosines of BGE: strangers lie about 0.6 apart, two ways to say the same about 0.9.
    private static final double STRANGE = 0.8;

    private static final double SAME = 0.9;

    /// Takes a few milliseconds a phrase.
    static Neighbours of(List<Labelled> own, List<String> labels, Encoder encoder) {
        return new Neighbours(
                own.stream().map(text -> encoder.embed(text.text())).toList(),
                own.stream().mapToInt(text -> labels.indexOf(text.label())).toArray());
    }

    /// The confidences by class, drawn to the class of the nearest phrase as far as that is near.
    double[] over(double[] confidences, float[] embedding) {
        int nearest = -1;
        double most = STRANGE;
        for (int i = 0; i < truths.length; i++) {
            double cosine = cosine(embeddings.get(i), embedding);
            if (cosine > most) {
                most = cosine;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return confidences;
        }
        double[] own = new double[confidences.length];
        own[truths[nearest]] = 1;
        return Distribution.mix(own, confidences, Math.min(1, (most - STRANGE) / (SAME - STRANGE)));
    }

    private static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
