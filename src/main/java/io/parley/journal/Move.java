package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Timer;
import java.time.Instant;
import java.util.List;

/// A conversation's step in one batch: from the expected row version to its new state, with the
/// events, timers and watches that belong to it. All of it is written, or nothing.
@SuppressWarnings("ArrayRecordComponent") // written once, compared by nobody
public record Move(
        ConversationId conversation,
        MerchantId merchant,
        long expected,
        long version,
        String status,
        byte[] state,
        List<EncodedEvent> events,
        List<Timer> timers,
        WatchChanges watches,
        Instant at) {}
