package io.parley.journal;

import io.parley.conversation.ConversationId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Seals and opens the personal part of what stands at one place of one conversation. Written as
/// `generation.base64`.
final class Seal {
    private final KeyRing ring;
    private final @Nullable ShopperKey current;
    private final byte[] place;

    private Seal(KeyRing ring, @Nullable ShopperKey current, String place) {
        this.ring = ring;
        this.current = current;
        this.place = place.getBytes(StandardCharsets.UTF_8);
    }

    static Seal writing(ShopperKey key, ConversationId conversation, String place) {
        return new Seal(KeyRing.EMPTY, key, conversation + "/" + place);
    }

    static Seal reading(KeyRing ring, ConversationId conversation, String place) {
        return new Seal(ring, null, conversation + "/" + place);
    }

    /// The sealed content, as ASCII.
    byte[] seal(byte[] plain) {
        if (current == null) {
            throw new IllegalStateException("This seal only opens");
        }
        byte[] start = (current.generation() + ".").getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = Base64.getEncoder().encode(current.seal(plain, place));
        byte[] all = Arrays.copyOf(start, start.length + sealed.length);
        System.arraycopy(sealed, 0, all, start.length, sealed.length);
        return all;
    }

    /// The content, or empty when its key is destroyed.
    Optional<byte[]> open(String sealed) {
        int dot = sealed.indexOf('.');
        int generation = Integer.parseInt(sealed, 0, dot, 10);
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(dot + 1));
        return ring.key(generation).flatMap(key -> key.open(bytes, place));
    }
}
