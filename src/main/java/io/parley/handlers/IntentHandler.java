package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.conversation.Choice;
import io.parley.conversation.Intent;
import java.util.Optional;
import java.util.Set;

/// Answers the messages of one intent. Pure: same request and facts, same step; called from many
/// threads.
public interface IntentHandler {

    Intent intent();

    /// Reads the message, which costs the same however many facts its answer needs.
    Heard hear(Request request);

    /// The verbs of this handler's own buttons: `watch` for a button `watch:D-10004`, whose tap
    /// comes to it with the rest as the value of the slot of that name.
    default Set<String> verbs() {
        return Set.of();
    }

    /// The intents whose wishes this handler hears in its own messages, so that nobody need offer
    /// them again.
    default Set<Intent> covers(Request request) {
        return Set.of(intent());
    }

    /// Whether this message is its own, whatever it was read as: by something so definite that no
    /// model's reading outweighs it.
    ///
    /// @param unheard whether nobody else would hear it
    default boolean claims(Request request, boolean unheard) {
        return false;
    }

    /// The verb of the button that goes back to an interrupted dialogue.
    String RESUME = "resume";

    /// Whether a dialogue of it is gone back to after a message about something else.
    default boolean isResumable() {
        return false;
    }

    /// The button that offers this intent to a shopper who was not understood, if it is worth one.
    default Optional<Choice> offer(Language language) {
        return Optional.empty();
    }
}
