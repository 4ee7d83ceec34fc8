package io.parley.handlers.ordertracking;

import io.parley.handlers.Cues;
import io.parley.platform.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// Listens for what is asked about an order.
///
/// @param last for the newest order
/// @param fresh for a question about orders in general, not about the one just shown
record Ear(Map<Concern, Cues> concerns, Cues last, Cues fresh) {
    static Ear of(Messages messages) {
        Map<Concern, Cues> cues = new EnumMap<>(Concern.class);
        Stream.of(Concern.values())
                .filter(concern -> concern != Concern.WHERE)
                .forEach(concern -> cues.put(concern, Cues.of(messages, concern.verb())));
        return new Ear(cues, Cues.of(messages, "last"), Cues.of(messages, "fresh"));
    }

    private boolean hears(Concern concern, String folded) {
        Cues cues = concerns.get(concern);
        return cues != null && cues.in(folded);
    }

    Concern concern(String folded) {
        return Stream.of(Concern.values())
                .filter(concern -> hears(concern, folded))
                .findFirst()
                .orElse(Concern.WHERE);
    }
}
