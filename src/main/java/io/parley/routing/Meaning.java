package io.parley.routing;

import io.parley.routing.model.Labelled;
import java.util.List;

/// Reads messages by what they mean. Takes milliseconds.
interface Meaning {
    /// By class of the router's model; their sum is 1.
    double[] confidences(String masked);

    /// The same, taught these texts instead; itself where it cannot learn. Texts it was taught
    /// before cost nothing, others some milliseconds each.
    default Meaning taught(List<Labelled> masked, List<String> labels) {
        return this;
    }
}
