package io.parley.negotiation;

import java.util.Locale;

/// Why something is wished. The law and most policies tell a change of mind from goods that are not
/// as they should be.
public enum Ground {
    /// A change of mind, for which nobody owes a reason.
    NO_LONGER_NEEDED,
    ORDERED_BY_MISTAKE,
    /// Broken on arrival, or does not work.
    DEFECTIVE,
    /// Another thing, size or colour than ordered.
    WRONG_ITEM,
    /// Differs from what the shop said of it.
    NOT_AS_DESCRIBED,
    /// Never came.
    NOT_RECEIVED,
    /// Came, or is expected, too late.
    TOO_LATE,
    /// Hurts or endangers somebody: always for a person, at once.
    UNSAFE,
    /// Something else, or not told.
    OTHER;

    /// The name in policies and scenario files, such as `no longer needed`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Whether the goods are not as they should be, so that the law of conformity applies.
    public boolean isNonConformity() {
        return switch (this) {
            case DEFECTIVE, WRONG_ITEM, NOT_AS_DESCRIBED -> true;
            case NO_LONGER_NEEDED, ORDERED_BY_MISTAKE, NOT_RECEIVED, TOO_LATE, UNSAFE, OTHER ->
                    false;
        };
    }
}
