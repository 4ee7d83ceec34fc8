package io.parley.cli.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Rates over messages read. Those with nothing to count are NaN.
record Judgements(List<Judgement> all) {
    private static final String OUT = "(out of scope)";
    private static final int BINS = 10;

    double accuracy(double threshold) {
        return rate(all.stream(), j -> j.holds(threshold));
    }

    double inScope(double threshold) {
        return rate(all.stream().filter(j -> !j.outOfScope()), j -> j.holds(threshold));
    }

    double oosRecall(double threshold) {
        return rate(all.stream().filter(Judgement::outOfScope), j -> j.holds(threshold));
    }

    double oosPrecision(double threshold) {
        return rate(all.stream().filter(j -> !j.taken(threshold)), Judgement::outOfScope);
    }

    private static double rate(
            Stream<Judgement> some, java.util.function.Predicate<Judgement> good) {
        return some.mapToDouble(j -> good.test(j) ? 1 : 0).average().orElse(Double.NaN);
    }

    /// The chance that a message in scope scores above one out of scope, ties counting half.
    double auroc() {
        Judgement[] sorted = all.toArray(Judgement[]::new);
        Arrays.sort(sorted, java.util.Comparator.comparingDouble(Judgement::score));
        double below = 0;
        double wins = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            double out = 0;
            double in = 0;
            for (; to < sorted.length && sorted[to].score() == sorted[from].score(); to++) {
                out += sorted[to].outOfScope() ? 1 : 0;
                in += sorted[to].outOfScope() ? 0 : 1;
            }
            wins += in * (below + out / 2);
            below += out;
        }
        return wins / (below * (sorted.length - below));
    }

    /// The mean over the true labels, out of scope being one of them.
    double macroF1(double threshold) {
        Map<String, int[]> counts = new HashMap<>();
        for (Judgement j : all) {
            String truth = j.outOfScope() ? OUT : j.truth();
            String said = !j.taken(threshold) ? OUT : j.right() ? truth : j.label();
            counts.computeIfAbsent(truth, _ -> new int[3])[0]++;
            counts.computeIfAbsent(said, _ -> new int[3])[1]++;
            counts.get(truth)[2] += truth.equals(said) ? 1 : 0;
        }
        return counts.values().stream()
                .filter(c -> c[0] > 0)
                .mapToDouble(c -> 2.0 * c[2] / (c[0] + c[1]))
                .average()
                .orElse(Double.NaN);
    }

    /// How far scores lie from the share that is right, over ten bins (expected calibration error).
    /// A message out of scope is never right.
    double calibrationError() {
        double[][] bins = new double[BINS][3];
        for (Judgement j : all) {
            double[] bin = bins[Math.clamp((int) (j.score() * BINS), 0, BINS - 1)];
            bin[0]++;
            bin[1] += j.score();
            bin[2] += j.right() && !j.outOfScope() ? 1 : 0;
        }
        return Arrays.stream(bins).mapToDouble(b -> Math.abs(b[1] - b[2])).sum() / all.size();
    }

    /// As many messages, drawn at random with repeats.
    Judgements resampled(SplittableRandom random) {
        return new Judgements(
                Stream.generate(() -> all.get(random.nextInt(all.size())))
                        .limit(all.size())
                        .toList());
    }

    /// The largest confusions at this threshold, a line each.
    List<String> confusions(double threshold, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (Judgement j : all) {
            if (!j.holds(threshold)) {
                String said = j.taken(threshold) ? j.label() : OUT;
                counts.merge("%-32s read as %s".formatted(j.truth(), said), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> "%5d  %s".formatted(entry.getValue(), entry.getKey()))
                .toList();
    }
}
