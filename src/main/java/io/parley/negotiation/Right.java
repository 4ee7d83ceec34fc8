package io.parley.negotiation;

import io.parley.commerce.Localized;
import java.util.List;

/// What the law says to a wish.
sealed interface Right {
    Ruling ruling();

    /// It is owed.
    ///
    /// @param unconditional whether nothing may be asked for it, neither a ground nor a picture
    /// @param note what the shopper should know of it
    record Owed(Ruling ruling, boolean unconditional, List<Localized> note) implements Right {
        public Owed {
            note = List.copyOf(note);
        }
    }

    /// It may be owed, by facts no rule knows: a person looks, and nobody refuses it unseen.
    record Weighed(Ruling ruling, Localized why) implements Right {}
}
