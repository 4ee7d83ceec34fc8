package io.parley.conversation;

import java.util.List;

/// Why the assistant answered as it did: what it read, how sure it was, what else it considered, by
/// which routing model and which version of the merchant's settings.
///
/// @param further what else the shopper wanted in the same message
public record Decision(
        Intent intent,
        double confidence,
        List<Candidate> candidates,
        String model,
        int settings,
        List<Intent> further) {
    public Decision {
        candidates = List.copyOf(candidates);
        further = List.copyOf(further);
    }

    /// Of a message with one wish.
    public Decision(
            Intent intent,
            double confidence,
            List<Candidate> candidates,
            String model,
            int settings) {
        this(intent, confidence, candidates, model, settings, List.of());
    }

    /// Kept for ever, and so with four decimals, of which a model's word is worth two.
    private static final double PLACES = 10_000;

    public static Decision of(Route route, int settings) {
        return new Decision(
                route.intent(),
                rounded(route.confidence()),
                route.candidates().stream().map(Decision::rounded).toList(),
                route.model(),
                settings,
                route.further());
    }

    private static Candidate rounded(Candidate candidate) {
        return new Candidate(candidate.intent(), rounded(candidate.confidence()));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * PLACES) / PLACES;
    }
}
