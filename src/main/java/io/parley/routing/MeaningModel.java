package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.encoder.Encoder;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.SoftmaxRegression;
import io.parley.routing.model.Spelling;
import java.util.List;
import java.util.Optional;

/// The model's classes by the embeddings of one language's phrases.
///
/// @param spelling knows the words of the phrases
/// @param own of the merchant it was taught for, if any
record MeaningModel(
        Language language,
        Encoder encoder,
        Spelling spelling,
        SoftmaxRegression regression,
        Neighbours own)
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

    /// What has been learnt of these texts already. Empty where there is no encoder.
    static Optional<MeaningModel> of(
            Language language, List<Labelled> masked, SoftmaxRegression regression) {
        return Encoder.load(language)
                .map(encoder ->
                        new MeaningModel(
                                language,
                                encoder,
                                spelling(language, encoder, in(language, masked)),
                                regression,
                                Neighbours.NONE));
    }

    /// A Chinese text holds Latin words that are names as a rule, so they stay as they are.
    private static Spelling spelling(Language language, Encoder encoder, List<Labelled> texts) {
        return language.equals(Language.EN) ? Spelling.of(texts, encoder::knows) : Spelling.NONE;
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
                spelling(language, encoder, texts),
                SoftmaxRegression.train(embeddings, truths, labels.size(), SEED),
                Neighbours.NONE);
    }

    @Override
    public double[] confidences(String masked) {
        float[] embedding = encoder.embed(spelling.repaired(masked));
        return own.over(regression.confidences(embedding), embedding);
    }

    @Override
    public MeaningModel taught(List<Labelled> added, List<String> labels) {
        List<Labelled> texts = in(language, added);
        return new MeaningModel(
                language,
                encoder,
                spelling.with(texts),
                regression,
                Neighbours.of(texts, labels, encoder));
    }
}
