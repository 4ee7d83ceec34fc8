package io.parley.routing;

import java.util.Map;
import java.util.Optional;

/// What was seen in the messages of a batch before it is routed: by the text as the model reads it,
/// the confidence in each of the model's classes. A text that is not in it is read when it is
/// routed, by its words alone.
///
/// @param byWords the fast path's
/// @param byMeaning the quality path's, of those that were looked at
/// @param byReader what the models of several merchants saw, each in its own way
public record Glance(
        Map<String, double[]> byWords,
        Map<String, double[]> byMeaning,
        Map<Router, Glance> byReader) {
    public static final Glance NONE = new Glance(Map.of(), Map.of(), Map.of());

    Optional<double[]> words(String masked) {
        return Optional.ofNullable(byWords.get(masked));
    }

    Optional<double[]> meaning(String masked) {
        return Optional.ofNullable(byMeaning.get(masked));
    }

    /// What one of several models saw. A model that was swapped in since has seen nothing.
    Glance by(Router reader) {
        return byReader.getOrDefault(reader, NONE);
    }
}
