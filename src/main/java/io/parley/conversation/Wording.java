package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.ShopAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts of the house, by language.
public interface Wording {
    String say(Language language, Phrase phrase);

    /// What happened to a parcel and what can be done about it, in a sentence or two.
    String tell(Language language, ParcelNews news);

    /// What became of what the shop was asked for, in a sentence or two.
    ///
    /// @param action what that was, unless it was erased meanwhile
    String tell(Language language, @Nullable ShopAction action, ActionOutcome outcome);

    /// The buttons offered to somebody who was not understood: what the assistant can do.
    List<Choice> offers(Language language);
}
