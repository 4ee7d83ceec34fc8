package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.encoder.Encoder;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import java.util.List;
import java.util.Optional;

/// The model's classes by the embeddings of one language's phrases.
///
/// @param own of the merchant it was taught for, if any
record MeaningModel(
        Language language, Encoder encoder, SoftmaxRegression regression, Neighbours own)
        implements Meaning {
    private static final long SEED = 1111;

    /// Takes a few milliseconds a phrase. Empty where there is no encoder, or no phrase.
    static Optional<MeaningModel> learn(
            Language language, List<Labelled> masked, List<String> labels) {
        List<Labelled> texts = in(language, masked);
        return texts.isEmpty()
                ? Optional.empty()
                : Encoder.load(language).map(encoder -> learn(language, encoder, texts, labels));
    }

    /// What has been learnt already. Empty where there is no encoder.
    static Optional<MeaningModel> of(Language language, SoftmaxRegression regression) {
        return Encoder.load(language)
                .map(encoder -> new MeaningModel(language, encoder, regression, Neighbours.NONE));
    }

    private static List<Labelled> in(Language language, List<Labelled> masked) {
        return masked.stream()
                .filter(text -> Spoken.in(text.text(), language).equals(language))
                .toList();
    }

    private static MeaningModel learn(
            Language language, Encoder encoder, List<Labelled> texts, List<String> labels) {
        List<float[]> embeddings = texts.stream().map(t -> encoder.embed(t.text())).toList();
        int[] truths = texts.stream().mapToInt(t -> labels.indexOf(t.label())).toArray();
        return new MeaningModel(
                language,
                encoder,
                SoftmaxRegression.train(embeddings, truths, labels.size(), SEED),
                Neighbours.NONE);
    }

    @Override
    public double[] confidences(String masked) {
        float[] embedding = encoder.embed(masked);
        return own.over(regression.confidences(embedding), embedding);
    }

    @Override
    public MeaningModel taught(List<Labelled> added, List<String> labels) {
        return new MeaningModel(
                language, encoder, regression, Neighbours.of(in(language, added), labels, encoder));
    }
}
