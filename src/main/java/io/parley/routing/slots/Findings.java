package io.parley.routing.slots;

import io.parley.conversation.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was found so far. A character belongs to one detail: the first that claims it has it.
final class Findings {
    /// More of a kind than that is no message but an attack on the journal.
    private static final int MOST_OF_A_KIND = 16;

    private final BitSet taken;
    private final List<Found> found = new ArrayList<>();

    private record Found(Slot slot, int start, String value) {}

    Findings(BitSet taken) {
        this.taken = taken;
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void add(Slot slot, int start, int end, String value) {
        if (isFree(start, end)) {
            claim(slot, start, end, value);
        }
    }

    /// Adds it even where something else was found.
    void claim(Slot slot, int start, int end, String value) {
        taken.set(start, end);
        found.add(new Found(slot, start, value));
    }

    /// The values by their slot, in the order written, each once.
    Map<Slot, List<String>> values() {
        if (found.isEmpty()) {
            return Map.of();
        }
        if (found.size() == 1) {
            return Map.of(found.getFirst().slot, List.of(found.getFirst().value));
        }
        found.sort(Comparator.comparingInt(Found::start));
        Map<Slot, List<String>> values = new HashMap<>();
        for (Found one : found) {
            List<String> known = values.computeIfAbsent(one.slot, _ -> new ArrayList<>(1));
            if (known.size() < MOST_OF_A_KIND && !known.contains(one.value)) {
                known.add(one.value);
            }
        }
        values.replaceAll((_, known) -> List.copyOf(known));
        return Map.copyOf(values);
    }
}
