package io.parley.routing;

import java.util.Map;
import java.util.Optional;

/// What the quality path made of the messages of a batch, before the batch is routed: by the text
/// as the model reads it, the confidence in each of the model's classes. A text that is not in it
/// is read by the fast path alone.
public record Glance(Map<String, double[]> byMasked) {
    public static final Glance NONE = new Glance(Map.of());

    Optional<double[]> at(Masked masked) {
        return Optional.ofNullable(byMasked.get(masked.text()));
    }
}
