package io.parley.conversation;

import io.parley.commerce.Language;
import java.util.List;
import java.util.Map;

/// Where a message goes: the intent, with a confidence from 0 to 1, the language it is written in,
/// the details found in it, the readings considered (best first) and the model that chose.
public record Route(
        Intent intent,
        double confidence,
        Language language,
        Map<Slot, String> slots,
        List<Candidate> candidates,
        String model) {}
