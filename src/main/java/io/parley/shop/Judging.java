package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Judges the claims of a batch one after the other, so that each wrong one counts against the
/// next.
final class Judging {
    private final Map<String, Set<String>> wrong = new HashMap<>();
    private final Map<Proof, String> subjects;

    /// @param wrong the digests of the wrong claims on record, by target
    /// @param subjects whose the claims are that hold
    Judging(Map<String, Set<String>> wrong, Map<Proof, String> subjects) {
        wrong.forEach((target, claims) -> this.wrong.put(target, new HashSet<>(claims)));
        this.subjects = subjects;
    }

    /// @param failed the wrong ones, to be kept on record
    record Judged(Map<Proof, ProofOutcome> outcomes, List<ProofAttempt> failed) {}

    Judged judge(List<ProofAttempt> attempts) {
        Judged judged = new Judged(new HashMap<>(), new ArrayList<>());
        for (ProofAttempt attempt : attempts) {
            ProofOutcome outcome = outcome(attempt);
            judged.outcomes.put(attempt.proof(), outcome);
            if (outcome instanceof ProofOutcome.NotProven) {
                judged.failed.add(attempt);
                attempt.targets().forEach(target -> claims(target).add(attempt.digest()));
            }
        }
        return judged;
    }

    private ProofOutcome outcome(ProofAttempt attempt) {
        if (attempt.targets().stream().anyMatch(t -> claims(t).size() >= t.tries())) {
            return new ProofOutcome.TooManyTries();
        }
        String subject = subjects.get(attempt.proof());
        return subject == null ? new ProofOutcome.NotProven() : new ProofOutcome.Proven(subject);
    }

    private Set<String> claims(ProofAttempt.Target target) {
        return wrong.computeIfAbsent(target.key(), _ -> new HashSet<>());
    }
}
