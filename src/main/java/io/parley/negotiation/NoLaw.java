package io.parley.negotiation;

import java.util.List;
import java.util.Optional;

/// Where no right stands above the policy.
record NoLaw(Days days) implements Rights {
    @Override
    public Optional<Right> judge(Claim claim) {
        return Optional.empty();
    }

    @Override
    public List<Operation> remedies(Claim claim) {
        return List.of();
    }
}
