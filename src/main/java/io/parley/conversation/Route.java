package io.parley.conversation;

import io.parley.commerce.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a message goes: the intent, with a confidence from 0 to 1, the language it is written in,
/// the details found in it, the readings considered (best first), the model that chose, and the
/// further wishes found in the same message, in the order written, none of them `intent`.
public record Route(
        Intent intent,
        double confidence,
        Language language,
        Map<Slot, List<String>> slots,
        List<Candidate> candidates,
        String model,
        List<Intent> further) {
    public Route {
        further = List.copyOf(further);
    }

    /// A message with one wish.
    public Route(
            Intent intent,
            double confidence,
            Language language,
            Map<Slot, List<String>> slots,
            List<Candidate> candidates,
            String model) {
        this(intent, confidence, language, slots, candidates, model, List.of());
    }

    /// The first detail found of that kind.
    public Optional<String> slot(Slot slot) {
        return all(slot).stream().findFirst();
    }

    /// All details found of that kind, in the order written.
    public List<String> all(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }
}
