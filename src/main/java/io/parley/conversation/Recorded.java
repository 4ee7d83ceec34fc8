package io.parley.conversation;

import java.time.Instant;

/// An event at its place: the conversation's `seq` counts from 1 without a gap, `ordinal` counts
/// the events of one cause from 0. `at` tells people when; only `seq` orders.
public record Recorded(
        ConversationId conversation,
        long seq,
        Cause cause,
        int ordinal,
        Instant at,
        ConversationEvent event) {}
