package io.parley.conversation;

/// A detail a handler needs, such as the order's number.
public record Slot(String name) {
    public static final Slot ORDER = new Slot("order");

    @Override
    public String toString() {
        return name;
    }
}
