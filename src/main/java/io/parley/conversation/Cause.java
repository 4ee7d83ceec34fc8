package io.parley.conversation;

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
