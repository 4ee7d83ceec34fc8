package io.parley.routing;

import io.parley.routing.model.Labelled;
import java.util.List;

/// Reads messages by what they mean. Takes milliseconds.
interface Meaning {
    /// By class of the router's model; their sum is 1.
    double[] confidences(String masked);

    /// The same, taught these texts too, which takes some milliseconds each; itself where it cannot
    /// learn.
    default Meaning taught(List<Labelled> added, List<String> labels) {
        return this;
    }
}
