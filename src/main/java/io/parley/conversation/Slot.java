package io.parley.conversation;

/// A detail a handler needs, such as the order's number.
public record Slot(String name) {
    public static final Slot ORDER = new Slot("order");
    public static final Slot EMAIL = new Slot("email");
    public static final Slot POSTCODE = new Slot("postcode");
    public static final Slot NAME = new Slot("name");

    /// Details of goods and wishes, with the values of `docs/routing.md`.
    public static final Slot AMOUNT = new Slot("amount");

    public static final Slot DATE = new Slot("date");
    public static final Slot SIZE = new Slot("size");
    public static final Slot QUANTITY = new Slot("quantity");
    public static final Slot COLOUR = new Slot("colour");
    public static final Slot REASON = new Slot("reason");
    public static final Slot PRODUCT = new Slot("product");

    /// Where something goes, as the shopper wrote it.
    public static final Slot ADDRESS = new Slot("address");

    /// The goods of an order that are meant, and what shall come in their place.
    public static final Slot ITEMS = new Slot("items");

    public static final Slot NEW_ITEMS = new Slot("new_items");

    /// One of the shopper's ways to pay.
    public static final Slot PAYMENT = new Slot("payment");

    /// A picture of the goods.
    public static final Slot PHOTO = new Slot("photo");

    /// Whether something else than what was wished will do.
    public static final Slot OFFER = new Slot("offer");

    /// Whether anything else is wished.
    public static final Slot MORE = new Slot("more");

    /// Yes or no: the values `yes` and `no`.
    public static final Slot CONFIRM = new Slot("confirm");

    /// Filled with the name of the slot asked for when the shopper does not know the answer.
    public static final Slot UNKNOWN = new Slot("unknown");

    @Override
    public String toString() {
        return name;
    }
}
