package io.parley.conversation;

import java.util.List;

/// Why the assistant answered as it did: what it read, how sure it was, what else it considered, by
/// which routing model and which version of the merchant's settings.
public record Decision(
        Intent intent, double confidence, List<Candidate> candidates, String model, int settings) {

    /// Kept for ever, and so with four decimals, of which a model's word is worth two.
    private static final double PLACES = 10_000;

    public static Decision of(Route route, int settings) {
        return new Decision(
                route.intent(),
                rounded(route.confidence()),
                route.candidates().stream().map(Decision::rounded).toList(),
                route.model(),
                settings);
    }

    private static Candidate rounded(Candidate candidate) {
        return new Candidate(candidate.intent(), rounded(candidate.confidence()));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * PLACES) / PLACES;
    }
}
