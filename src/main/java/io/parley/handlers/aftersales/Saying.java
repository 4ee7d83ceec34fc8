package io.parley.handlers.aftersales;

import io.parley.conversation.Frame;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import io.parley.handlers.IntentHandler;
import io.parley.handlers.Request;
import io.parley.handlers.access.Details;
import io.parley.language.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A message of the dialogue, read as far as that goes without facts.
///
/// @param text as written
/// @param numbers the order numbers in it
/// @param identifies whether it only tells who writes
/// @param isTap whether a button was tapped
record Saying(
        String text,
        String folded,
        Route route,
        List<String> numbers,
        boolean identifies,
        boolean isTap) {
    private static final Pattern YES =
            Pattern.compile(
                    "(?!.*\\b(?:but|except|only|not|no|dont|instead|rather|actually|wait)\\b)(?!.*[但只不别先改换])"
                            + "(?:(?:perfect|great|good|ok|okay|sure)[, ]+)?(?:yes|yeah|yep|yup|sure|ok|okay|correct|exactly|go ahead|do it|please do|是的?|对的?|好的?|嗯+|可以|行|确认|没错)"
                            + "(?:[ ,.!，。！]+\\S+){0,4}[\\p{IsHan}]{0,5}[.!。！]*");

    private static final Set<Slot> OF_IDENTITY =
            Set.of(Slot.ORDER, Slot.EMAIL, Slot.POSTCODE, Slot.NAME, Slot.UNKNOWN);

    static Saying of(Request request, String step) {
        String text = request.query().said().text();
        boolean identifies =
                step.equals(Memory.IDENTIFY)
                        && request.route().slots().keySet().stream()
                                .anyMatch(OF_IDENTITY::contains);
        return new Saying(
                text,
                Folding.fold(text),
                request.route(),
                request.route().all(Slot.ORDER),
                identifies,
                request.query().said().choice() != null);
    }

    /// What the shopper is identified by: what was given before counts once it sufficed, for an
    /// address that is named later has a postcode, too.
    static Details details(Request request, Set<io.parley.conversation.Intent> sharing) {
        Frame frame = request.query().frame();
        if (frame == null
                || !sharing.contains(frame.intent())
                || frame.step().equals(Memory.IDENTIFY)) {
            return Details.of(request, sharing);
        }
        Details kept = Details.ofFrame(request, sharing);
        return request.route()
                .slot(Slot.ORDER)
                .map(number -> kept.with(Slot.ORDER, number))
                .orElse(kept);
    }

    /// What a tapped button filled the slot with.
    Optional<String> tapped(Slot slot) {
        return isTap ? route.slot(slot) : Optional.empty();
    }

    /// Whether the shopper came back from something else.
    boolean isResuming() {
        return !route.all(new Slot(IntentHandler.RESUME)).isEmpty();
    }

    boolean isYes() {
        return route.slot(Slot.CONFIRM).filter("yes"::equals).isPresent();
    }

    /// `Yes please hurry`: a yes with a few words that take nothing of it back.
    boolean beginsWithYes() {
        return YES.matcher(folded).matches();
    }

    boolean isNo() {
        return route.slot(Slot.CONFIRM).filter("no"::equals).isPresent();
    }

    boolean isUnknown() {
        return !route.all(Slot.UNKNOWN).isEmpty();
    }
}
