package io.parley.cli.eval;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a message costs once the code is warm: the median of several rounds over all of them.
final class Stopwatch {
    private static final int ROUNDS = 9;
    private static final long WARM_NANOS = 2_000_000_000L;

    /// Keeps the work from being optimised away.
    private double kept;

    /// In microseconds, on one thread.
    double perMessage(List<String> texts, ToDoubleFunction<String> work) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < WARM_NANOS) {
            var _ = round(texts, work);
        }
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round(texts, work);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private double round(List<String> texts, ToDoubleFunction<String> work) {
        long begun = System.nanoTime();
        for (String text : texts) {
            kept += work.applyAsDouble(text);
        }
        return (System.nanoTime() - begun) / 1e3 / texts.size();
    }

    double kept() {
        return kept;
    }
}
