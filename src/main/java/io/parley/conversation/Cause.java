package io.parley.conversation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/// What a command came from, unique in its conversation: a command met again with a known cause is
/// the same command. The edge sets it and prefixes it by source, so that no client can take another
/// source's cause.
public record Cause(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]+:[\\x21-\\x7e]{1,160}");

    /// @throws IllegalArgumentException when the value is not `source:id` in visible ASCII
    public Cause {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A cause is 'source:id' with an id of 1 to 160 visible ASCII characters.");
        }
    }

    /// The longest message id a client may choose, in characters.
    public static final int LONGEST_CLIENT_ID = 64;

    /// A shopper's message, by the id its client gave it.
    ///
    /// @throws IllegalArgumentException when the id is not 1 to 64 visible ASCII characters
    public static Cause shopper(String clientId) {
        if (clientId.length() > LONGEST_CLIENT_ID) {
            throw new IllegalArgumentException("A message id is at most 64 characters.");
        }
        return new Cause("shopper:" + clientId);
    }

    /// A timer, by its kind and the event that set it.
    public static Cause timer(TimerKind kind, long setBy) {
        return new Cause("timer:" + kind.wireName() + ":" + setBy);
    }

    /// A guest's thread joined to a shopper's.
    public static Cause link(ConversationId guest) {
        return new Cause("link:" + guest);
    }

    /// A movement of a parcel. By digests, since a cause stands in the clear for ever and carriers
    /// name their parcels and scans as they like.
    public static Cause moved(String parcel, String movement) {
        return new Cause("parcel:" + digest(parcel) + ":" + digest(movement));
    }

    /// A movement that makes a parcel late.
    public static Cause late(String parcel, String movement) {
        return new Cause(moved(parcel, movement) + ":late");
    }

    /// A parcel that is not there at the time it was due.
    public static Cause overdue(String parcel, Instant due) {
        return new Cause("parcel:" + digest(parcel) + ":" + due + ":overdue");
    }

    private static String digest(String name) {
        byte[] hash = Digests.sha256(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 12));
    }

    /// What became of an action, by the event that asked for it.
    public static Cause action(long ask) {
        return new Cause("action:" + ask);
    }

    /// A request to erase, by its id.
    public static Cause erasure(String id) {
        return new Cause("erase:" + id);
    }

    /// The n-th replay of a dead-lettered command. A replay of a replay keeps the first cause.
    public Cause replayed(int n) {
        String first =
                value.startsWith("replay:") ? value.substring(value.indexOf(':', 7) + 1) : value;
        return new Cause("replay:" + n + ":" + first);
    }

    @Override
    public String toString() {
        return value;
    }
}
