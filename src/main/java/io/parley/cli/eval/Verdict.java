package io.parley.cli.eval;

import io.parley.routing.model.Distribution;
import io.parley.routing.model.Sureness;

/// How evidence becomes a label and a score.
sealed interface Verdict {
    /// The place of the best label.
    int best(Evidence evidence);

    double score(Evidence evidence);

    /// The n-grams alone: the logarithm of the best confidence.
    record Fast(double sharpness) implements Verdict {
        double[] shares(Evidence evidence) {
            return Distribution.softmax(evidence.margins(), sharpness);
        }

        @Override
        public int best(Evidence evidence) {
            return Distribution.best(evidence.margins());
        }

        @Override
        public double score(Evidence evidence) {
            return Math.log(shares(evidence)[best(evidence)]);
        }
    }

    /// Both opinions, and how far from all classes the meaning lies.
    ///
    /// @param say the fast path's, from 0 to 1; the meaning has the rest
    /// @param farness what a unit of distance takes off the score
    record Fused(Fast fast, double say, double farness) implements Verdict {
        private double[] shares(Evidence evidence) {
            return Distribution.mix(fast.shares(evidence), evidence.meaning(), say);
        }

        @Override
        public int best(Evidence evidence) {
            return Distribution.best(shares(evidence));
        }

        @Override
        public double score(Evidence evidence) {
            double[] shares = shares(evidence);
            return Math.log(shares[Distribution.best(shares)]) - farness * evidence.distance();
        }
    }

    /// A verdict whose score is the chance of being right.
    record Calibrated(Verdict raw, Sureness sureness) implements Verdict {
        @Override
        public int best(Evidence evidence) {
            return raw.best(evidence);
        }

        @Override
        public double score(Evidence evidence) {
            return sureness.chance(raw.score(evidence));
        }
    }

    /// The fast one where it is sure enough, else the other.
    record Cascade(Verdict fast, Verdict slow, double sure) implements Verdict {
        boolean goesOn(Evidence evidence) {
            return fast.score(evidence) < sure;
        }

        @Override
        public int best(Evidence evidence) {
            return (goesOn(evidence) ? slow : fast).best(evidence);
        }

        @Override
        public double score(Evidence evidence) {
            return (goesOn(evidence) ? slow : fast).score(evidence);
        }
    }
}
