package io.parley.conversation;

import java.util.List;

/// Why the assistant answered as it did: what it read, how sure it was, what else it considered, by
/// which routing model and which version of the merchant's settings.
public record Decision(
        Intent intent, double confidence, List<Candidate> candidates, String model, int settings) {

    /// Kept for ever, and so with four decimals, of which a model's word is worth two.
    private static final double PLACES = 10_000;

    public Decision {
        confidence = rounded(confidence);
        candidates =
                candidates.stream()
                        .map(c -> new Candidate(c.intent(), rounded(c.confidence())))
                        .toList();
    }

    public static Decision of(Route route, int settings) {
        return new Decision(
                route.intent(), route.confidence(), route.candidates(), route.model(), settings);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * PLACES) / PLACES;
    }
}
