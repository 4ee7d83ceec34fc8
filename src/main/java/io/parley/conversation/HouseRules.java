package io.parley.conversation;

import java.time.Duration;

/// A merchant's settings for the course of a conversation; every decision names their `version`.
///
/// @param automaticTurns answers the assistant gives in one episode before a person takes over
/// @param misunderstandings messages in a row not understood before a person takes over
/// @param lookupAttempts how often a shop that does not answer is asked again
/// @param lookupPause the time between two such attempts
/// @param silence the time without a message after which an episode closes
public record HouseRules(
        int version,
        int automaticTurns,
        int misunderstandings,
        int lookupAttempts,
        Duration lookupPause,
        Duration silence) {

    public static final HouseRules DEFAULT =
            new HouseRules(1, 50, 2, 3, Duration.ofSeconds(5), Duration.ofMinutes(30));
}
