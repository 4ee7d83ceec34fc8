package io.parley.cli.eval;

import io.parley.cli.process.Progress;
import io.parley.language.Folding;
import io.parley.routing.model.Folds;
import io.parley.routing.model.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Trains on labelled rows and judges test rows, by each path.
///
/// @param spoilt the test rows with typos, judged by the same training; may be empty
/// @param shots how many rows of each label are learnt; 0 for all
/// @param quality whether the slow path is measured too
record Schooling(
        List<Row> train,
        List<Row> test,
        List<Row> spoilt,
        Set<String> outOfScope,
        int shots,
        boolean quality) {
    private static final double SURE = 0.9;
    private static final int TIMED_SLOWLY = 200;

    void run(int seeds, Findings findings, Progress progress) {
        Optional<Embeddings> embeddings =
                quality
                        ? Embeddings.of(
                                Stream.of(train, test, spoilt).flatMap(List::stream).toList(),
                                progress)
                        : Optional.empty();
        for (int seed = 1; seed <= seeds; seed++) {
            Lesson lesson = new Lesson(learnt(seed), out(), embeddings, seed);
            progress.say("seed %d learnt", seed);
            findings.note(
                    "fast.train_seconds", embeddings.isEmpty() ? lesson.seconds() : Double.NaN);
            Verdict fast = lesson.calibrated(lesson.fast());
            note("fast", lesson, fast, findings);
            progress.say("held out, fast: %s", lesson.summary(fast));
            if (embeddings.isPresent()) {
                Verdict fused = lesson.calibrated(lesson.fused());
                progress.say("held out, quality: %s", lesson.summary(fused));
                note("quality", lesson, fused, findings);
                Verdict.Cascade cascade = new Verdict.Cascade(fast, fused, SURE);
                note("cascade", lesson, cascade, findings);
                findings.note("cascade.goes_on", goesOn(lesson, cascade));
            }
            if (seed == 1) {
                time(lesson, embeddings.isPresent(), findings);
            }
        }
    }

    private List<Labelled> learnt(long seed) {
        List<Labelled> all = train.stream().filter(r -> !isOut(r)).map(Row::folded).toList();
        if (shots == 0) {
            return all;
        }
        java.util.Map<String, Integer> taken = new java.util.HashMap<>();
        return Folds.shuffled(all, seed).stream()
                .filter(text -> taken.merge(text.label(), 1, Integer::sum) <= shots)
                .toList();
    }

    private List<Labelled> out() {
        return train.stream().filter(this::isOut).map(Row::folded).toList();
    }

    private boolean isOut(Row row) {
        return outOfScope.contains(row.label());
    }

    private void note(String path, Lesson lesson, Verdict verdict, Findings findings) {
        note(path, test, lesson, verdict, findings);
        if (!spoilt.isEmpty()) {
            note("typos." + path, spoilt, lesson, verdict, findings);
        }
    }

    private void note(
            String path, List<Row> rows, Lesson lesson, Verdict verdict, Findings findings) {
        List<Judgement> judged = rows.stream().map(r -> judge(r, lesson, verdict)).toList();
        findings.note(path, new Judgements(judged), Thresholds.of(lesson.judged(verdict)));
    }

    private Judgement judge(Row row, Lesson lesson, Verdict verdict) {
        Evidence evidence = lesson.student().read(row.folded().text());
        String label = lesson.student().labels().get(verdict.best(evidence));
        boolean right = label.equals(row.label()) || row.also().contains(label);
        return new Judgement(row.label(), isOut(row), label, right, verdict.score(evidence));
    }

    private double goesOn(Lesson lesson, Verdict.Cascade cascade) {
        return test.stream()
                .filter(r -> !isOut(r))
                .mapToDouble(r -> cascade.goesOn(lesson.student().read(r.folded().text())) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private void time(Lesson lesson, boolean slow, Findings findings) {
        Stopwatch watch = new Stopwatch();
        Student student = lesson.student();
        List<String> texts = test.stream().map(Row::text).toList();
        findings.note(
                "fast.us_per_message",
                watch.perMessage(texts, text -> student.margins(Folding.fold(text))[0]));
        if (slow) {
            Verdict fused = lesson.calibrated(lesson.fused());
            findings.note(
                    "quality.us_per_message",
                    watch.perMessage(
                            texts.subList(0, Math.min(TIMED_SLOWLY, texts.size())),
                            text -> fused.score(student.readAnew(Folding.fold(text)))));
        }
        findings.note(
                "load_average",
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }
}
