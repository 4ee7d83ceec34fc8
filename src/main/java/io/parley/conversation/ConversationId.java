package io.parley.conversation;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import java.nio.ByteBuffer;
import java.util.UUID;

/// The lifelong thread of one shopper with one merchant. The id derives from the two, so the same
/// shopper meets the same thread on every device, and no id of one merchant exists at another.
public record ConversationId(UUID value) {

    /// The first 122 free bits of SHA-256 over merchant, kind and id, as a version 8 UUID (RFC
    /// 9562, 5.8: custom, name-based with another hash than version 5's SHA-1).
    public static ConversationId of(MerchantId merchant, Shopper shopper) {
        String name =
                switch (shopper) {
                    case Shopper.Proven(String subject) -> merchant + "\0proven\0" + subject;
                    case Shopper.Guest(String session) -> merchant + "\0guest\0" + session;
                };
        ByteBuffer hash = ByteBuffer.wrap(Digests.sha256(name));
        long high = hash.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new ConversationId(new UUID(high, low));
    }

    /// @throws IllegalArgumentException when the text is not a UUID
    public static ConversationId parse(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
