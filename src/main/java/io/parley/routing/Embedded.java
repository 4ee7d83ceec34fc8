package io.parley.routing;

import io.parley.routing.encoder.Encoder;
import io.parley.routing.model.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The embeddings of phrases, made when somebody first wants them, since they take milliseconds
/// each and a memory of kilobytes.
final class Embedded {
    private final Encoder encoder;
    private final List<Labelled> texts;
    private Map<String, float[]> made = Map.of();

    Embedded(Encoder encoder, List<Labelled> texts) {
        this.encoder = encoder;
        this.texts = texts;
    }

    /// By text.
    synchronized Map<String, float[]> all() {
        if (made.isEmpty()) {
            Map<String, float[]> embeddings = new HashMap<>();
            texts.forEach(t -> embeddings.computeIfAbsent(t.text(), encoder::embed));
            made = Map.copyOf(embeddings);
        }
        return made;
    }
}
