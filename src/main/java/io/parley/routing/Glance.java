package io.parley.routing;

import java.util.Map;
import java.util.Optional;

/// What the quality path made of the messages of a batch, before the batch is routed: by the text
/// as the model reads it, the confidence in each of the model's classes. A text that is not in it
/// is read by the fast path alone.
///
/// @param byReader what the models of several merchants saw, each in its own way
public record Glance(Map<String, double[]> byMasked, Map<Router, Glance> byReader) {
    public static final Glance NONE = new Glance(Map.of());

    public Glance(Map<String, double[]> byMasked) {
        this(byMasked, Map.of());
    }

    Optional<double[]> at(Masked masked) {
        return Optional.ofNullable(byMasked.get(masked.text()));
    }

    /// What one of several models saw. A model that was swapped in since has seen nothing.
    Glance by(Router reader) {
        return byReader.getOrDefault(reader, NONE);
    }
}
