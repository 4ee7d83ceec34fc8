package io.parley.journal;

import io.parley.conversation.ConversationId;
import java.time.Instant;

/// An event as the journal keeps it and the events topic carries it: the same bytes in both.
/// `payload` is JSON whose personal part is sealed.
@SuppressWarnings("ArrayRecordComponent") // payloads are compared by nobody and copied nowhere
public record EncodedEvent(
        ConversationId conversation,
        long seq,
        String cause,
        int ordinal,
        String type,
        int version,
        byte[] payload,
        Instant at) {}
