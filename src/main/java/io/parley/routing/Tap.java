package io.parley.routing;

import io.parley.conversation.Intent;
import io.parley.conversation.Slot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a tapped button says. Its id comes from a client and may be anything.
sealed interface Tap {
    record States(Intent intent) implements Tap {}

    record Fills(Slot slot, String value) implements Tap {}

    /// One of a handler's own buttons.
    record Acts(String verb, String value) implements Tap {}

    Pattern INTENT = Pattern.compile("intent:([a-z][a-z_]{0,47})");
    Pattern SLOT = Pattern.compile("slot:([a-z_]{1,48})=([^\\p{Cntrl}]{1,64})");

    Pattern VERB = Pattern.compile("([a-z_]{1,48}):([^\\p{Cntrl}]{1,64})");

    /// Empty when there is no button, or none that routing knows: then the words count.
    static Optional<Tap> of(@Nullable String choice) {
        if (choice == null) {
            return Optional.empty();
        }
        Matcher intent = INTENT.matcher(choice);
        if (intent.matches()) {
            return Optional.of(new States(new Intent(intent.group(1))));
        }
        Matcher slot = SLOT.matcher(choice);
        if (slot.matches()) {
            return Optional.of(new Fills(new Slot(slot.group(1)), slot.group(2)));
        }
        Matcher verb = VERB.matcher(choice);
        return verb.matches()
                ? Optional.of(new Acts(verb.group(1), verb.group(2)))
                : Optional.empty();
    }
}
