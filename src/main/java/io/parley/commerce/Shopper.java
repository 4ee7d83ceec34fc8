package io.parley.commerce;

/// Who writes: somebody the merchant vouches for, or a guest whose session is all we know.
public sealed interface Shopper {
    /// The longest subject or session, in characters.
    int LONGEST = 128;

    /// The subject of a token the merchant signed: the shopper's id in the merchant's own shop.
    record Proven(String subject) implements Shopper {
        public Proven {
            requireShort(subject);
        }
    }

    /// A session the gateway minted; nobody vouches for the person behind it.
    record Guest(String session) implements Shopper {
        public Guest {
            requireShort(session);
        }
    }

    private static void requireShort(String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("A shopper's id is 1 to 128 characters.");
        }
    }
}
