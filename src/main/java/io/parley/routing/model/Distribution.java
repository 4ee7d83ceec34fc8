package io.parley.routing.model;

/// Numbers by class.
public final class Distribution {
    private Distribution() {}

    /// Margins as confidences whose sum is 1; the sharper, the nearer to 0 and 1.
    public static double[] softmax(double[] margins, double sharpness) {
        double[] shares = new double[margins.length];
        double highest = margins.length == 0 ? 0 : margins[best(margins)];
        double total = 0;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = Math.exp(sharpness * (margins[c] - highest));
            total += shares[c];
        }
        for (int c = 0; c < shares.length; c++) {
            shares[c] /= total;
        }
        return shares;
    }

    /// The first place of the largest.
    public static int best(double[] values) {
        int best = 0;
        for (int c = 1; c < values.length; c++) {
            if (values[c] > values[best]) {
                best = c;
            }
        }
        return best;
    }

    /// Two opinions, the first with this share of the say.
    public static double[] mix(double[] one, double[] other, double share) {
        double[] mixed = new double[one.length];
        for (int c = 0; c < mixed.length; c++) {
            mixed[c] = share * one[c] + (1 - share) * other[c];
        }
        return mixed;
    }
}
