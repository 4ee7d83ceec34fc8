package io.parley.conversation;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Base64;

/// The causes a conversation has met, as a Bloom filter (B. H. Bloom, Space/time trade-offs in hash
/// coding with allowable errors, CACM 13(7), 1970): what it has not met is certainly new, so that
/// nobody need ask the journal; what it may have met is one false alarm in a hundred after 50
/// causes, and two in five after 200. It stays as small for ever and never misses a cause, however
/// old.
public final class Causes {
    private static final int WORDS = 8;
    private static final int BITS = WORDS * Long.SIZE;
    private static final int PROBES = 4;
    private static final int PROBE_BITS = Integer.numberOfTrailingZeros(BITS);

    public static final Causes NONE = new Causes(new long[WORDS]);

    private final long[] words;

    private Causes(long[] words) {
        this.words = words;
    }

    /// Whether this cause may have been met; when not, it certainly has not.
    public boolean mayHold(Cause cause) {
        long hash = hash(cause);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((words[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    Causes with(Cause cause) {
        long[] more = words.clone();
        long hash = hash(cause);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            more[bit / Long.SIZE] |= 1L << bit;
        }
        return new Causes(more);
    }

    private static int bit(long hash, int probe) {
        return (int) (hash >>> probe * PROBE_BITS) & BITS - 1;
    }

    /// The language fixes how a text hashes, so filters may be kept. The finalizer of MurmurHash3
    /// (A. Appleby) spreads that over 64 bits.
    private static long hash(Cause cause) {
        long hash = cause.value().hashCode();
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    /// Its form in a cached state.
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(WORDS * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @throws IllegalArgumentException when the text is not what `encoded` gives
    public static Causes decoded(String text) {
        LongBuffer buffer = ByteBuffer.wrap(Base64.getDecoder().decode(text)).asLongBuffer();
        if (buffer.remaining() != WORDS) {
            throw new IllegalArgumentException(
                    "The causes of a state are %d words.".formatted(WORDS));
        }
        long[] words = new long[WORDS];
        buffer.get(words);
        return new Causes(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Causes causes && Arrays.equals(words, causes.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return encoded();
    }
}
