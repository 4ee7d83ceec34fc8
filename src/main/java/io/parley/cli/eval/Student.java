package io.parley.cli.eval;

import io.parley.routing.model.Labelled;
import io.parley.routing.model.LinearModel;
import io.parley.routing.model.Scorer;
import io.parley.routing.model.SoftmaxRegression;
import io.parley.routing.model.Spelling;
import io.parley.routing.model.Surroundings;
import java.util.List;
import java.util.Optional;

/// The models of both paths, learnt from the same texts. For one thread.
final class Student {
    private final List<String> labels;
    private final Scorer scorer;
    private final Optional<Meaning> meaning;

    private record Meaning(
            Embeddings embeddings,
            Spelling spelling,
            SoftmaxRegression regression,
            Surroundings surroundings) {
        static Meaning of(
                Embeddings embeddings, List<Labelled> texts, List<String> labels, long seed) {
            List<float[]> vectors = texts.stream().map(t -> embeddings.of(t.text())).toList();
            int[] truths = texts.stream().mapToInt(t -> labels.indexOf(t.label())).toArray();
            return new Meaning(
                    embeddings,
                    Spelling.of(texts, embeddings::knows),
                    SoftmaxRegression.train(vectors, truths, labels.size(), seed),
                    Surroundings.of(vectors, truths, labels.size()));
        }
    }

    private Student(List<String> labels, Scorer scorer, Optional<Meaning> meaning) {
        this.labels = labels;
        this.scorer = scorer;
        this.meaning = meaning;
    }

    static Student of(List<Labelled> texts, Optional<Embeddings> embeddings, long seed) {
        LinearModel fast = LinearModel.train(texts, seed);
        return new Student(
                fast.labels(),
                fast.scorer(),
                embeddings.map(e -> Meaning.of(e, texts, fast.labels(), seed)));
    }

    List<String> labels() {
        return labels;
    }

    /// The scorer's own array, until the next text.
    double[] margins(String folded) {
        return scorer.margins(folded);
    }

    Evidence read(String folded) {
        double[] margins = margins(folded).clone();
        return meaning.map(m -> read(margins, m.embeddings.of(m.spelling.repaired(folded)), m))
                .orElse(new Evidence(margins, new double[0], 0));
    }

    /// As `read`, with a new embedding, for the clock.
    Evidence readAnew(String folded) {
        Meaning m = meaning.orElseThrow();
        return read(margins(folded), m.embeddings.fresh(m.spelling.repaired(folded)), m);
    }

    private static Evidence read(double[] margins, float[] embedding, Meaning m) {
        return new Evidence(
                margins, m.regression.confidences(embedding), m.surroundings.distance(embedding));
    }
}
