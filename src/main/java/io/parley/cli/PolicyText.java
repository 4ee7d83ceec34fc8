package io.parley.cli;

import io.parley.negotiation.Policy;

/// A policy, as it is told to an operator.
final class PolicyText {
    private PolicyText() {}

    static String of(Policy policy) {
        return "Policy %s, %,d rules, law of: %s; limits in %s; days counted in %s.%n"
                .formatted(
                        policy.home().name(),
                        policy.rules().size(),
                        policy.home().jurisdiction().wireName(),
                        policy.home().currency(),
                        policy.home().days().zone());
    }
}
