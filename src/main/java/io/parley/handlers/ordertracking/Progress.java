package io.parley.handlers.ordertracking;

import io.parley.commerce.OrderNumber;
import io.parley.conversation.Erasable;
import io.parley.conversation.Frame;
import io.parley.conversation.Slot;
import io.parley.handlers.Request;
import io.parley.handlers.access.Details;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the dialogue about orders has come, as its frame says.
///
/// @param frame none when nothing was said about orders lately
/// @param isAnswered whether the message only answers who writes
record Progress(@Nullable Frame frame, boolean isAnswered) {
    private static final String IDENTIFY = "identify";
    private static final String WHICH = "which";
    private static final String SHOWN = "shown";

    /// The orders the shopper could choose from.
    private static final Slot CANDIDATES = new Slot("candidates");

    private static final Set<Slot> OF_IDENTITY =
            Set.of(Slot.ORDER, Slot.EMAIL, Slot.POSTCODE, Slot.NAME, Slot.UNKNOWN);

    static Progress of(Request request) {
        Frame frame = request.query().frame();
        if (frame == null || !frame.intent().equals(OrderTracking.INTENT)) {
            return new Progress(null, false);
        }
        boolean answered =
                frame.step().equals(IDENTIFY)
                        && request.route().slots().keySet().stream()
                                .anyMatch(OF_IDENTITY::contains);
        return new Progress(frame, answered);
    }

    static Frame identifying(Slot asks, Details details) {
        return new Frame(OrderTracking.INTENT, IDENTIFY, asks, Erasable.of(details.values()));
    }

    static Frame choosing(List<OrderNumber> candidates, Details details) {
        String numbers = String.join(" ", candidates.stream().map(OrderNumber::value).toList());
        Details all = details.without(Slot.ORDER).with(CANDIDATES, numbers);
        return new Frame(OrderTracking.INTENT, WHICH, Slot.ORDER, Erasable.of(all.values()));
    }

    static Frame showing(OrderNumber shown, Details details) {
        Details all = details.without(Slot.UNKNOWN).with(Slot.ORDER, shown.value());
        return new Frame(OrderTracking.INTENT, SHOWN, null, Erasable.of(all.values()));
    }

    /// Whether the dialogue waits for an answer.
    boolean isAsking() {
        return frame != null && !frame.step().equals(SHOWN);
    }

    boolean isChoosing() {
        return frame != null && frame.step().equals(WHICH);
    }

    /// The order the dialogue is about, if one was shown.
    Optional<OrderNumber> shown() {
        return frame == null || !frame.step().equals(SHOWN)
                ? Optional.empty()
                : slot(Slot.ORDER).map(OrderNumber::new);
    }

    /// The orders that were to choose from before one was shown.
    List<OrderNumber> candidates() {
        return slot(CANDIDATES).stream()
                .flatMap(numbers -> Arrays.stream(numbers.split(" ")))
                .filter(number -> !number.isEmpty())
                .map(OrderNumber::new)
                .toList();
    }

    private Optional<String> slot(Slot slot) {
        return frame == null
                ? Optional.empty()
                : frame.slots().read().map(slots -> slots.get(slot));
    }
}
