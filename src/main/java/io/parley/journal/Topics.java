package io.parley.journal;

/// The topics, and how long they keep what they hold.
public final class Topics {
    private Topics() {}

    /// Partitions of each topic; the channel `events` is assigned them by number, see
    /// `application.properties`.
    public static final int PARTITIONS = 12;

    /// Everything asked of conversations, keyed by conversation.
    public static final String COMMANDS = "parley.commands.v1";

    /// Everything that happened in conversations, keyed alike.
    public static final String EVENTS = "parley.events.v1";

    /// What carriers report of parcels on their way, keyed by merchant and parcel.
    public static final String PARCELS = "parley.parcels.v1";

    /// Records of shops, keyed by merchant, kind and id. Kept as long as the others and not
    /// compacted: each is read once, the shop's tables are what lasts, and a shopper's address has
    /// no business in a topic for longer.
    public static final String SHOP = "parley.shop.v1";

    /// What shops are asked for, keyed by conversation: those of the events that the lane of
    /// actions works on.
    public static final String ACTIONS = "parley.actions.v1";

    /// Commands that could not be read or worked on, each with its reason.
    public static final String DEAD_LETTERS = "parley.dead-letters.v1";
}
