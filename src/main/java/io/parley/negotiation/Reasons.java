package io.parley.negotiation;

import io.parley.commerce.Localized;
import java.util.Map;

/// The words for each reason.
public record Reasons(Map<Reason, Localized> texts) {
    /// @throws IllegalArgumentException when a reason has none; the message names it
    public Reasons {
        texts = Map.copyOf(texts);
        for (Reason reason : Reason.values()) {
            if (!texts.containsKey(reason)) {
                throw new IllegalArgumentException("There are no words for " + reason.wireName());
            }
        }
    }

    public Localized of(Reason reason) {
        Localized text = texts.get(reason);
        if (text == null) {
            throw new IllegalStateException("Checked at the beginning: " + reason);
        }
        return text;
    }
}
