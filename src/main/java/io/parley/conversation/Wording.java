package io.parley.conversation;

import io.parley.commerce.Language;
import java.util.List;

/// The texts of the house, by language.
public interface Wording {
    String say(Language language, Phrase phrase);

    /// The buttons offered to somebody who was not understood: what the assistant can do.
    List<Choice> offers(Language language);
}
