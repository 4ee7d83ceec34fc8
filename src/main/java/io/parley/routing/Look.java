package io.parley.routing;

import io.parley.commerce.Language;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Texts that one reader's meanings are to look at, and what was seen so far.
///
/// @param words the confidences by the words, of these texts and of others
record Look(
        Map<Language, Meaning> models,
        Map<String, double[]> words,
        Set<String> masked,
        Map<String, double[]> read) {

    static Look at(Map<String, double[]> words, Set<String> masked, Map<Language, Meaning> models) {
        return new Look(models, words, masked, new ConcurrentHashMap<>());
    }

    /// Reads until a moment of `System.nanoTime()` has come.
    void until(long end) {
        for (String text : masked) {
            if (System.nanoTime() - end > 0) {
                return;
            }
            Meaning model = models.get(Spoken.in(text, Language.EN));
            if (model != null) {
                read.put(text, model.confidences(text));
            }
        }
    }

    Glance seen() {
        return new Glance(words, Map.copyOf(read), Map.of());
    }
}
