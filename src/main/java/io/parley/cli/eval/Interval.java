package io.parley.cli.eval;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Where a rate lies in 95 of 100 draws of as many messages (bootstrap).
record Interval(double low, double high) {
    private static final int DRAWS = 300;

    static Interval of(Judgements judged, ToDoubleFunction<Judgements> rate) {
        SplittableRandom random = new SplittableRandom(1);
        double[] rates = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            rates[i] = rate.applyAsDouble(judged.resampled(random));
        }
        Arrays.sort(rates);
        return new Interval(rates[(int) (DRAWS * 0.025)], rates[(int) (DRAWS * 0.975)]);
    }
}
