package io.parley.handlers.aftersales;

import io.parley.handlers.Cues;
import io.parley.platform.Messages;

/// Words that say how much of something is meant, and that what was said before is not.
record Quantifiers(
        Cues all,
        Cues allOrders,
        Cues except,
        Cues only,
        Cues correction,
        Cues also,
        Cues keep,
        Cues last,
        Cues pending,
        Cues received) {
    static Quantifiers of(Messages messages) {
        return new Quantifiers(
                Cues.of(messages, "all"),
                Cues.of(messages, "all_orders"),
                Cues.of(messages, "except"),
                Cues.of(messages, "only"),
                Cues.of(messages, "correction"),
                Cues.of(messages, "also"),
                Cues.of(messages, "keep"),
                Cues.of(messages, "last"),
                Cues.of(messages, "pending"),
                Cues.of(messages, "received"));
    }

    /// Where in the folded text the exception begins, or -1.
    int exception(String folded) {
        return except.words().stream()
                .filter(word -> Cues.stands(word, folded))
                .mapToInt(folded::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }
}
