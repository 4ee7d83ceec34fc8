package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.encoder.Encoder;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import java.util.List;
import java.util.Optional;

/// The model's classes by the embeddings of one language's phrases.
record MeaningModel(Encoder encoder, SoftmaxRegression regression) implements Meaning {
    private static final long SEED = 1111;

    /// Takes a few milliseconds a phrase. Empty where there is no encoder, or no phrase.
    static Optional<MeaningModel> learn(
            Language language, List<Labelled> masked, List<String> labels) {
        List<Labelled> own =
                masked.stream()
                        .filter(text -> Spoken.in(text.text(), language).equals(language))
                        .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Encoder.load(language).map(encoder -> learn(encoder, own, labels));
    }

    private static MeaningModel learn(Encoder encoder, List<Labelled> texts, List<String> labels) {
        List<float[]> embeddings = texts.stream().map(t -> encoder.embed(t.text())).toList();
        int[] truths = texts.stream().mapToInt(t -> labels.indexOf(t.label())).toArray();
        return new MeaningModel(
                encoder, SoftmaxRegression.train(embeddings, truths, labels.size(), SEED));
    }

    @Override
    public double[] confidences(String masked) {
        return regression.confidences(encoder.embed(masked));
    }
}
