package io.parley.negotiation;

import java.util.List;
import java.util.Set;

/// A step of a dialogue in which somebody may want to give goods back, as the `Watchdog` looks at
/// it. `about` names one wish, such as by its order, unlike any other of the dialogue.
public sealed interface Observed {

    /// The shopper has said, for the first time, to want this.
    record Wished(String about, Case wish) implements Observed {}

    /// The shopper wrote anything else.
    record Spoke() implements Observed {}

    /// The assistant replied to the wish.
    record Replied(String about, Set<Shown> shown) implements Observed {
        public Replied {
            shown = Set.copyOf(shown);
        }
    }

    /// The assistant refused the wish.
    record Refused(String about, Ruling ruling, List<Operation> instead) implements Observed {
        public Refused {
            instead = List.copyOf(instead);
        }
    }

    /// The shopper has agreed to have it done.
    record Confirmed(String about) implements Observed {}

    /// The shop was asked to do it.
    record Asked(String about) implements Observed {}

    /// The shop has answered.
    ///
    /// @param done whether it has done it; otherwise it refused, or nobody knows
    record Settled(String about, boolean done) implements Observed {}

    /// The shopper does not want it any more.
    record TakenBack(String about) implements Observed {}

    /// A message could not be dealt with.
    record Failed() implements Observed {}

    /// The dialogue went to a person.
    ///
    /// @param kept the wishes that the person was told of
    record HandedOver(Set<String> kept) implements Observed {
        public HandedOver {
            kept = Set.copyOf(kept);
        }
    }

    /// The dialogue is over.
    record Closed() implements Observed {}

    /// What a reply held.
    enum Shown {
        /// The plain way: from here the shopper can have it done by agreeing.
        WAY,
        /// Something in its place: a part of the price, a better exchange.
        OFFER,
        /// A question without which nobody knows what is meant: which order, which goods.
        ASKS_WHICH,
        ASKS_GROUND,
        ASKS_PHOTO,
        /// Anything else.
        OTHER
    }
}
