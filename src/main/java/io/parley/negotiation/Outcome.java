package io.parley.negotiation;

import io.parley.commerce.Localized;
import io.parley.negotiation.Verdict.Destination;
import java.util.List;
import java.util.Set;

/// What a rule says; as in the `Verdict` of the same name.
public sealed interface Outcome {

    record Allow(
            Set<Destination> refund, List<Ground> grounds, boolean needsPhoto, List<Localized> note)
            implements Outcome {
        /// @throws IllegalArgumentException when money that comes back has nowhere to go
        public Allow {
            refund = Set.copyOf(refund);
            grounds = List.copyOf(grounds);
            note = List.copyOf(note);
            if (refund.isEmpty()) {
                throw new IllegalArgumentException("Money that comes back has to go somewhere.");
            }
        }
    }

    record Refuse(Localized why, List<Operation> instead) implements Outcome {
        public Refuse {
            instead = List.copyOf(instead);
        }
    }

    record Person(Localized why) implements Outcome {}

    /// The verdict by that ruling.
    default Verdict by(Ruling ruling) {
        return switch (this) {
            case Allow(var refund, var grounds, var photo, var note) ->
                    new Verdict.Allowed(ruling, refund, grounds, photo, note);
            case Refuse(var why, var instead) -> new Verdict.Refused(ruling, why, instead);
            case Person(var why) -> new Verdict.ForPerson(ruling, why);
        };
    }
}
