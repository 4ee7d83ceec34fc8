package io.parley.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.parley.conversation.Cause;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Events to bytes and back.
public final class EventCodec {
    private EventCodec() {}

    /// The event's wire form, its personal part sealed with `key`.
    public static EncodedEvent encode(Recorded recorded, ShopperKey key) {
        EventType type = EventType.of(recorded.event());
        Seal seal = Seal.writing(key, recorded.conversation(), place(recorded.seq()));
        return new EncodedEvent(
                recorded.conversation(),
                recorded.seq(),
                recorded.cause().value(),
                recorded.ordinal(),
                type.wireName(),
                EventType.VERSION,
                write(type.writer(seal), recorded.event()),
                recorded.at());
    }

    /// The event, its personal part erased where the ring lacks the key.
    ///
    /// @throws UncheckedIOException when the payload is not of its type
    public static Recorded decode(EncodedEvent encoded, KeyRing ring) {
        Seal seal = Seal.reading(ring, encoded.conversation(), place(encoded.seq()));
        return new Recorded(
                encoded.conversation(),
                encoded.seq(),
                new Cause(encoded.cause()),
                encoded.ordinal(),
                encoded.at(),
                read(EventType.named(encoded.type()).reader(seal), encoded));
    }

    private static String place(long seq) {
        return "event/" + seq;
    }

    private static byte[] write(ObjectWriter writer, ConversationEvent event) {
        try {
            return writer.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + EventType.of(event), e);
        }
    }

    private static ConversationEvent read(ObjectReader reader, EncodedEvent encoded) {
        try {
            return reader.readValue(encoded.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(unreadable(encoded.conversation(), encoded.seq()), e);
        }
    }

    private static String unreadable(ConversationId conversation, long seq) {
        return "Event " + conversation + ":" + seq + " cannot be read";
    }
}
