package io.parley.routing;

import io.parley.conversation.Intent;
import io.parley.language.NGrams;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/// A trained reading of masked texts: for each class, how sure it is, the sum being 1. Immutable.
final class LinearModel {
    /// Spreads margins of about -1 to 1 over confidences; chosen on held-out messages.
    private static final double SHARPNESS = 4;

    private final List<Intent> classes;
    private final Vocabulary vocabulary;

    /// The weights of one bucket for all classes stand together: one cache line a gram.
    private final float[] weights;

    private final float[] biases;

    private LinearModel(List<Intent> classes, Vocabulary vocabulary, List<Separator> separators) {
        this.classes = classes;
        this.vocabulary = vocabulary;
        weights = new float[Vocabulary.BUCKETS * classes.size()];
        biases = new float[classes.size()];
        for (int c = 0; c < classes.size(); c++) {
            biases[c] = separators.get(c).bias();
            for (int bucket = 0; bucket < Vocabulary.BUCKETS; bucket++) {
                weights[bucket * classes.size() + c] =
                        separators.get(c).weights[bucket] * vocabulary.weight(bucket);
            }
        }
    }

    /// A masked text and what it means.
    record Labelled(Intent intent, String text) {}

    static LinearModel train(List<Labelled> texts) {
        List<Intent> classes =
                texts.stream()
                        .map(Labelled::intent)
                        .distinct()
                        .sorted(Comparator.comparing(Intent::name))
                        .toList();
        Vocabulary vocabulary = Vocabulary.of(texts.stream().map(Labelled::text).toList());
        List<Example> examples =
                texts.stream().map(text -> Example.of(text.text(), vocabulary)).toList();
        List<Separator> separators =
                classes.stream().map(c -> Separator.learn(examples, sides(texts, c))).toList();
        return new LinearModel(classes, vocabulary, separators);
    }

    private static int[] sides(List<Labelled> texts, Intent intent) {
        return texts.stream().mapToInt(text -> text.intent().equals(intent) ? 1 : -1).toArray();
    }

    List<Intent> classes() {
        return classes;
    }

    /// The confidence in each class, in the order of `classes`.
    double[] confidences(String masked) {
        Sum sum = new Sum();
        NGrams.each(masked, sum);
        return softmax(sum.margins());
    }

    private static double[] softmax(double[] margins) {
        double total = 0;
        for (int c = 0; c < margins.length; c++) {
            margins[c] = Math.exp(SHARPNESS * margins[c]);
            total += margins[c];
        }
        for (int c = 0; c < margins.length; c++) {
            margins[c] /= total;
        }
        return margins;
    }

    private final class Sum implements IntConsumer {
        private final double[] sums = new double[classes.size()];
        private double square;

        @Override
        public void accept(int gram) {
            int bucket = Vocabulary.bucket(gram);
            float weight = vocabulary.weight(bucket);
            square += weight * weight;
            for (int c = 0, at = bucket * sums.length; c < sums.length; c++, at++) {
                sums[c] += weights[at];
            }
        }

        double[] margins() {
            double length = square == 0 ? 1 : Math.sqrt(square);
            for (int c = 0; c < sums.length; c++) {
                sums[c] = sums[c] / length + biases[c];
            }
            return sums;
        }
    }
}
