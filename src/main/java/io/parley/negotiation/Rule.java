package io.parley.negotiation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One rule of a policy.
///
/// @param id unlike those of the policy's other rules
/// @param conditions all must hold; none holds always
public record Rule(
        String id, Set<Operation> operations, List<Condition> conditions, Outcome outcome) {
    public Rule {
        operations = Set.copyOf(operations);
        conditions = List.copyOf(conditions);
    }

    boolean decides(Part part) {
        return operations.contains(part.wish().operation())
                && conditions.stream().allMatch(condition -> condition.holds(part));
    }

    /// The operations about which this rule, standing before the other, leaves nothing to it.
    public Set<Operation> takesFrom(Rule later) {
        if (!conditions.stream().allMatch(each -> each.followsFrom(later.conditions))) {
            return Set.of();
        }
        Set<Operation> taken = EnumSet.noneOf(Operation.class);
        taken.addAll(operations);
        taken.retainAll(later.operations);
        return taken;
    }

    /// Whether its conditions can never hold together.
    public boolean isContradictory() {
        return conditions.stream().anyMatch(one -> conditions.stream().anyMatch(one::contradicts));
    }

    boolean looksAtValue() {
        return conditions.stream().anyMatch(Condition.Worth.class::isInstance);
    }
}
