package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.encoder.Encoder;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import java.util.List;
import java.util.Optional;

/// The model's classes by the embeddings of one language's phrases.
///
/// @param known the embeddings of the shipped phrases, for whoever learns them together with others
record MeaningModel(
        Language language, Encoder encoder, SoftmaxRegression regression, Embedded known)
        implements Meaning {
    private static final long SEED = 1111;

    /// Takes a few milliseconds a phrase. Empty where there is no encoder, or no phrase.
    static Optional<MeaningModel> learn(
            Language language, List<Labelled> masked, List<String> labels) {
        List<Labelled> own = in(language, masked);
        return own.isEmpty()
                ? Optional.empty()
                : Encoder.load(language).map(encoder -> learn(language, encoder, own, labels));
    }

    /// What has been learnt of these texts already. Empty where there is no encoder.
    static Optional<MeaningModel> of(
            Language language, List<Labelled> masked, SoftmaxRegression regression) {
        return Encoder.load(language)
                .map(encoder ->
                        new MeaningModel(
                                language,
                                encoder,
                                regression,
                                new Embedded(encoder, in(language, masked))));
    }

    private static List<Labelled> in(Language language, List<Labelled> masked) {
        return masked.stream()
                .filter(text -> Spoken.in(text.text(), language).equals(language))
                .toList();
    }

    private static MeaningModel learn(
            Language language, Encoder encoder, List<Labelled> texts, List<String> labels) {
        Embedded embedded = new Embedded(encoder, texts);
        List<float[]> embeddings = texts.stream().map(t -> embedded.all().get(t.text())).toList();
        return new MeaningModel(language, encoder, trained(embeddings, texts, labels), embedded);
    }

    private static SoftmaxRegression trained(
            List<float[]> embeddings, List<Labelled> texts, List<String> labels) {
        int[] truths = texts.stream().mapToInt(t -> labels.indexOf(t.label())).toArray();
        return SoftmaxRegression.train(embeddings, truths, labels.size(), SEED);
    }

    @Override
    public double[] confidences(String masked) {
        return regression.confidences(encoder.embed(masked));
    }

    @Override
    public MeaningModel taught(List<Labelled> masked, List<String> labels) {
        List<Labelled> texts = in(language, masked);
        List<float[]> embeddings = texts.stream().map(t -> embedding(t.text())).toList();
        return new MeaningModel(
                language,
                encoder,
                trained(embeddings, texts, labels),
                new Embedded(encoder, texts));
    }

    private float[] embedding(String text) {
        float[] before = known.all().get(text);
        return before == null ? encoder.embed(text) : before;
    }
}
