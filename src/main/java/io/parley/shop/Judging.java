package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Judges the claims of a batch one after the other, so that each wrong one counts against the
/// next.
final class Judging {
    private final Map<String, Integer> wrongTries;
    private final Map<Proof, String> subjects;

    /// @param wrongTries by merchant and target, those on record
    /// @param subjects whose the claims are that hold
    Judging(Map<String, Integer> wrongTries, Map<Proof, String> subjects) {
        this.wrongTries = new HashMap<>(wrongTries);
        this.subjects = subjects;
    }

    record Judged(Map<Proof, ProofOutcome> outcomes, List<ProofAttempt> failed) {}

    Judged judge(List<ProofAttempt> attempts) {
        Judged judged = new Judged(new HashMap<>(), new ArrayList<>());
        attempts.forEach(attempt -> judge(attempt, judged));
        return judged;
    }

    private void judge(ProofAttempt attempt, Judged judged) {
        String subject = subjects.get(attempt.proof());
        if (isClosed(attempt)) {
            judged.outcomes.put(attempt.proof(), new ProofOutcome.TooManyTries());
        } else if (subject == null) {
            judged.outcomes.put(attempt.proof(), new ProofOutcome.NotProven());
            judged.failed.add(attempt);
            attempt.targets()
                    .forEach(target -> wrongTries.merge(key(attempt, target), 1, Integer::sum));
        } else {
            judged.outcomes.put(attempt.proof(), new ProofOutcome.Proven(subject));
        }
    }

    private boolean isClosed(ProofAttempt attempt) {
        return attempt.targets().stream()
                .anyMatch(target ->
                        wrongTries.getOrDefault(key(attempt, target), 0) >= target.tries());
    }

    private static String key(ProofAttempt attempt, ProofAttempt.Target target) {
        return attempt.merchant() + ' ' + target.name();
    }
}
