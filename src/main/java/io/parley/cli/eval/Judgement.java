package io.parley.cli.eval;

/// A message read: what it was, the best label in scope, and how sure of it the reader is. Below a
/// threshold the reading counts as out of scope.
///
/// @param right whether the label fits, were it taken
record Judgement(String truth, boolean outOfScope, String label, boolean right, double score) {
    boolean taken(double threshold) {
        return score >= threshold;
    }

    /// Whether all is well at this threshold.
    boolean holds(double threshold) {
        return outOfScope ? !taken(threshold) : taken(threshold) && right;
    }
}
