package io.parley.negotiation;

import io.parley.commerce.Localized;
import java.util.List;
import java.util.Set;

/// What a policy says to a case.
public sealed interface Verdict {
    Ruling ruling();

    /// It may be done, on these terms.
    ///
    /// @param refund where money may go that comes back; never empty
    /// @param grounds the grounds of which the shopper has to name one; empty when none is owed
    /// @param needsPhoto whether a picture of the goods is asked for
    /// @param note what the shopper should know before agreeing, in plain words; empty when nothing
    record Allowed(
            Ruling ruling,
            Set<Destination> refund,
            List<Ground> grounds,
            boolean needsPhoto,
            List<Localized> note)
            implements Verdict {
        public Allowed {
            refund = Set.copyOf(refund);
            grounds = List.copyOf(grounds);
            note = List.copyOf(note);
        }
    }

    /// It may not be done.
    ///
    /// @param why the rule in plain words
    /// @param instead what may be done in its place, nearest first
    record Refused(Ruling ruling, Localized why, List<Operation> instead) implements Verdict {
        public Refused {
            instead = List.copyOf(instead);
        }
    }

    /// A person decides.
    record ForPerson(Ruling ruling, Localized why) implements Verdict {}

    /// Where money that comes back, or is still owed, may go.
    enum Destination {
        /// The way the order was paid.
        ORIGINAL,
        /// A gift card the shopper has.
        GIFT_CARD,
        /// Any of the shopper's ways to pay.
        ANY
    }
}
