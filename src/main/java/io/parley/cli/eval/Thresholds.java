package io.parley.cli.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Where readings begin to count as out of scope, chosen on messages that were not learnt from.
///
/// @param paper the best accuracy, out of scope being one more label (Larson et al. 2019)
/// @param atTwo the highest meant to cost at most two points of the accuracy in scope. Messages of
///   one collection lie closer to each other than to new ones, so only half of the two points are
///   spent on those at hand
record Thresholds(double paper, double atTwo) {
    private static final double LOSS = 0.02 / 2;

    /// Without messages out of scope there is nothing to be chosen: all readings are taken.
    static Thresholds of(List<Judgement> held) {
        if (held.stream().noneMatch(Judgement::outOfScope)) {
            return new Thresholds(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
        Judgement[] sorted = held.toArray(Judgement[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Judgement::score));
        long inScope = held.stream().filter(j -> !j.outOfScope()).count();
        double paper = Double.NEGATIVE_INFINITY;
        double atTwo = Double.NEGATIVE_INFINITY;
        int gain = 0;
        int most = 0;
        int lost = 0;
        double last = Double.NaN;
        for (Judgement j : sorted) {
            // Not within a tie: a threshold takes all of it or nothing.
            if (j.score() != last) {
                if (gain > most) {
                    most = gain;
                    paper = j.score();
                }
                if (lost <= LOSS * inScope) {
                    atTwo = j.score();
                }
            }
            last = j.score();
            lost += !j.outOfScope() && j.right() ? 1 : 0;
            gain += j.outOfScope() ? 1 : j.right() ? -1 : 0;
        }
        return new Thresholds(paper, atTwo);
    }
}
