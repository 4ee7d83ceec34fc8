package io.parley.handlers.access;

import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Slot;
import io.parley.handlers.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The details of a dialogue: what its frame holds and what the message adds.
public record Details(Map<Slot, String> values) {
    /// What says nothing of who asks for which order, and is not kept in the dialogue's frame.
    private static final Set<Slot> BESIDE_THE_POINT =
            Set.of(
                    Slot.AMOUNT,
                    Slot.DATE,
                    Slot.SIZE,
                    Slot.QUANTITY,
                    Slot.COLOUR,
                    Slot.REASON,
                    Slot.PRODUCT,
                    Slot.ADDRESS);

    public Details {
        values = Map.copyOf(values);
    }

    /// Those of the frame, if it is of the intent asked, and of the message, which count more.
    public static Details of(Request request) {
        return of(request, Set.of(request.route().intent()));
    }

    /// Those of the frame, if it is of one of these intents, and of the message, which count more.
    public static Details of(Request request, Set<Intent> sharing) {
        Map<Slot, String> all = new HashMap<>(ofFrame(request, sharing).values);
        request.route()
                .slots()
                .forEach((slot, values) -> {
                    if (slot.equals(Slot.UNKNOWN)) {
                        all.merge(slot, values.getFirst(), (known, more) -> known + ' ' + more);
                    } else if (!BESIDE_THE_POINT.contains(slot)) {
                        all.put(slot, values.getFirst());
                    }
                });
        return new Details(all);
    }

    /// Those of the frame alone, if it is of one of these intents.
    public static Details ofFrame(Request request, Set<Intent> sharing) {
        Frame frame = request.query().frame();
        return frame != null && sharing.contains(frame.intent())
                ? new Details(frame.slots().read().orElse(Map.of()))
                : new Details(Map.of());
    }

    public Optional<String> get(Slot slot) {
        return Optional.ofNullable(values.get(slot));
    }

    public boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    /// Whether the shopper said not to know it.
    boolean isUnknown(Slot slot) {
        return List.of(values.getOrDefault(Slot.UNKNOWN, "").split(" ")).contains(slot.name());
    }

    public Details with(Slot slot, String value) {
        Map<Slot, String> more = new HashMap<>(values);
        more.put(slot, value);
        return new Details(more);
    }

    public Details without(Slot... slots) {
        Map<Slot, String> fewer = new HashMap<>(values);
        List.of(slots).forEach(fewer::remove);
        return new Details(fewer);
    }
}
