package io.parley.cli.eval;

import io.parley.routing.model.Folds;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.Sharpness;
import io.parley.routing.model.Sureness;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One training: a student of all texts in scope, and what students of four fifths said about the
/// fifth they had not seen. Every choice rests on the latter. Texts out of scope are learnt by
/// nobody; each student of four fifths reads them all.
final class Lesson {
    private static final int FOLDS = 5;
    private static final double[] FARNESS = {0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12};
    private static final double[] SAYS = {0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5};
    private static final double USUAL_FARNESS = 2;

    private final Student student;
    private final double seconds;
    private final List<Unseen> unseen;

    /// A text that was not learnt; its truth is -1 when it is out of scope.
    private record Unseen(int truth, List<String> labels, Evidence evidence) {
        Judgement by(Verdict verdict) {
            int best = verdict.best(evidence);
            String name = truth < 0 ? "(out of scope)" : labels.get(truth);
            return new Judgement(
                    name, truth < 0, labels.get(best), best == truth, verdict.score(evidence));
        }
    }

    Lesson(List<Labelled> inScope, List<Labelled> out, Optional<Embeddings> embeddings, long seed) {
        long begun = System.nanoTime();
        student = Student.of(inScope, embeddings, seed);
        seconds = (System.nanoTime() - begun) / 1e9;
        Folds folds = new Folds(inScope, FOLDS, seed);
        unseen =
                IntStream.range(0, FOLDS)
                        .parallel()
                        .mapToObj(fold -> examined(folds, fold, out, embeddings, seed))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Unseen> examined(
            Folds folds, int fold, List<Labelled> out, Optional<Embeddings> embeddings, long seed) {
        Student other = Student.of(folds.others(fold), embeddings, seed);
        return Stream.concat(
                        folds.held(fold).stream().map(text -> unseen(text, other)),
                        out.stream()
                                .map(text ->
                                        new Unseen(-1, other.labels(), other.read(text.text()))))
                .toList();
    }

    private static Unseen unseen(Labelled text, Student student) {
        int truth = student.labels().indexOf(text.label());
        return new Unseen(truth, student.labels(), student.read(text.text()));
    }

    Student student() {
        return student;
    }

    double seconds() {
        return seconds;
    }

    Verdict.Fast fast() {
        return new Verdict.Fast(
                Sharpness.of(
                        unseen.stream()
                                .filter(u -> u.truth >= 0)
                                .map(u -> new Sharpness.Seen(u.evidence.margins(), u.truth))
                                .toList()));
    }

    /// The say that reads most texts right, and with it the weight of the distance that parts best,
    /// where there is something to part.
    Verdict.Fused fused() {
        Verdict.Fast fast = fast();
        double say = best(SAYS, s -> inScope(new Verdict.Fused(fast, s, 0)));
        double farness =
                unseen.stream().allMatch(u -> u.truth >= 0)
                        ? USUAL_FARNESS
                        : best(FARNESS, f -> auroc(new Verdict.Fused(fast, say, f)));
        return new Verdict.Fused(fast, say, farness);
    }

    private double inScope(Verdict verdict) {
        return new Judgements(judged(verdict)).inScope(Double.NEGATIVE_INFINITY);
    }

    private double auroc(Verdict verdict) {
        return new Judgements(judged(verdict)).auroc();
    }

    private static double best(double[] choices, DoubleUnaryOperator worth) {
        double best = choices[0];
        double most = Double.NEGATIVE_INFINITY;
        for (double choice : choices) {
            double value = worth.applyAsDouble(choice);
            if (value > most) {
                most = value;
                best = choice;
            }
        }
        return best;
    }

    Verdict.Calibrated calibrated(Verdict raw) {
        Stream<Sureness.Shown> shown =
                judged(raw).stream()
                        .map(j -> new Sureness.Shown(j.score(), j.right() && !j.outOfScope(), 1));
        return new Verdict.Calibrated(raw, Sureness.of(shown.toList()));
    }

    List<Judgement> judged(Verdict verdict) {
        return unseen.stream().map(u -> u.by(verdict)).toList();
    }

    /// What the choices rest on, for the reader.
    String summary(Verdict verdict) {
        Judgements judged = new Judgements(judged(verdict));
        return "in scope %.4f, AUROC %.4f, %s"
                .formatted(judged.inScope(Double.NEGATIVE_INFINITY), judged.auroc(), verdict);
    }
}
