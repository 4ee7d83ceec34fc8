package io.parley.conversation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dialogue in progress: the intent it serves, the step it has reached, the slot it last asked
/// the shopper for (none when it asked nothing) and the details it has so far.
public record Frame(
        Intent intent, String step, @Nullable Slot asks, Erasable<Map<Slot, String>> slots) {}
