package io.parley.shop.rules;

import io.parley.negotiation.Case;
import io.parley.negotiation.Reason;
import io.parley.negotiation.Rulebook;
import io.parley.negotiation.Ruling;
import io.parley.negotiation.Verdict;

/// In the place of a policy that cannot be read: a person decides everything, so that nothing is
/// refused or promised by a guess.
record UnreadablePolicy(Ruling ruling) implements Rulebook {
    static UnreadablePolicy of(int version) {
        return new UnreadablePolicy(new Ruling("unreadable", version, "unreadable"));
    }

    @Override
    public Verdict judge(Case wish) {
        return new Verdict.ForPerson(ruling, ShippedReasons.all().of(Reason.NO_RULE));
    }
}
