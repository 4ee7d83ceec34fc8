package io.parley.conversation;

/// A detail a handler needs, such as the order's number.
public record Slot(String name) {
    public static final Slot ORDER = new Slot("order");
    public static final Slot EMAIL = new Slot("email");
    public static final Slot POSTCODE = new Slot("postcode");
    public static final Slot NAME = new Slot("name");

    /// Yes or no: the values `yes` and `no`.
    public static final Slot CONFIRM = new Slot("confirm");

    /// Filled with the name of the slot asked for when the shopper does not know the answer.
    public static final Slot UNKNOWN = new Slot("unknown");

    @Override
    public String toString() {
        return name;
    }
}
