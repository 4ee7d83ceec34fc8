package io.parley.conversation;

import java.util.List;

/// Why the assistant answered as it did: what it read, how sure it was, what else it considered, by
/// which routing model and which version of the merchant's settings.
public record Decision(
        Intent intent, double confidence, List<Candidate> candidates, String model, int settings) {

    public static Decision of(Route route, int settings) {
        return new Decision(
                route.intent(), route.confidence(), route.candidates(), route.model(), settings);
    }
}
