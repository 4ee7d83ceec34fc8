package io.parley.conversation;

import io.parley.commerce.Language;
import java.util.List;

/// The texts of the house, by language.
public interface Wording {
    String say(Language language, Phrase phrase);

    /// What happened to a parcel and what can be done about it, in a sentence or two.
    String tell(Language language, ParcelNews news);

    /// The buttons offered to somebody who was not understood: what the assistant can do.
    List<Choice> offers(Language language);
}
