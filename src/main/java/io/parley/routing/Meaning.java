package io.parley.routing;

/// Reads messages by what they mean. Takes milliseconds.
interface Meaning {
    /// By class of the router's model; their sum is 1.
    double[] confidences(String masked);
}
