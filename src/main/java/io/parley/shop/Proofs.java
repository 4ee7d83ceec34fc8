package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/// Checks what guests claim, and counts what was wrong. May fail and may be slow: `ShopReads`
/// bounds it.
public interface Proofs {
    /// An outcome for each claim.
    Uni<Map<Proof, ProofOutcome>> check(Set<Proof> claims);
}
