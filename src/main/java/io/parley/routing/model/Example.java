package io.parley.routing.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import io.parley.language.NGrams;
import java.util.Map;
import java.util.TreeMap;

/// A text as liblinear sees it: its buckets in order, scaled to length 1 the way [Scorer] scales
/// them, and a constant for the bias.
final class Example {
    private static final int BIAS = Vocabulary.BUCKETS + 1;

    private Example() {}

    static Feature[] of(String text, Vocabulary vocabulary) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        NGrams.each(text, gram -> counts.merge(Vocabulary.bucket(gram), 1, Integer::sum));
        double square = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double weight = vocabulary.weight(entry.getKey());
            square += entry.getValue() * weight * weight;
        }
        double length = Math.sqrt(square);
        Feature[] features = new Feature[counts.size() + 1];
        int at = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double weight = vocabulary.weight(entry.getKey()) * entry.getValue() / length;
            features[at++] = new FeatureNode(entry.getKey() + 1, weight);
        }
        features[at] = new FeatureNode(BIAS, 1);
        return features;
    }
}
