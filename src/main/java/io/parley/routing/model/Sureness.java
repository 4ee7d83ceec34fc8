package io.parley.routing.model;

import java.util.List;

/// A score as the chance of being right: a logistic curve through what held-out texts showed
/// (Platt). It keeps the order of scores.
public record Sureness(double slope, double offset) {
    private static final int ROUNDS = 50;
    private static final double RIDGE = 1e-6;

    /// A score, whether the reading was right, and how much it counts.
    public record Shown(double score, boolean right, double weight) {}

    /// By Newton's method; both kinds must be among the shown, else the curve is a flat guess.
    public static Sureness of(List<Shown> shown) {
        double slope = 0;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double gs = 0, go = 0, ss = RIDGE, so = 0, oo = RIDGE;
            for (Shown one : shown) {
                double chance = logistic(slope * one.score + offset);
                double error = one.weight * (chance - (one.right ? 1 : 0));
                double curve = one.weight * chance * (1 - chance);
                gs += error * one.score;
                go += error;
                ss += curve * one.score * one.score;
                so += curve * one.score;
                oo += curve;
            }
            double determinant = ss * oo - so * so;
            slope -= (oo * gs - so * go) / determinant;
            offset -= (ss * go - so * gs) / determinant;
        }
        return new Sureness(slope, offset);
    }

    public double chance(double score) {
        return logistic(slope * score + offset);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
