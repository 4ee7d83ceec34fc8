package io.parley.shop.records;

import io.parley.commerce.Shopper;

/// How long and how many things may be. Generous for a shop, and small enough that a row, a message
/// to a shopper and a Kafka record stay of a sane size. Lengths are in characters.
public final class Limits {
    /// Order numbers, which shoppers read out on the phone.
    public static final int NUMBER = 64;

    /// Every other id of the shop's own.
    public static final int ID = Shopper.LONGEST;

    /// Names of attributes and options.
    public static final int NAME = 60;

    /// One line, such as a product's name.
    public static final int LINE = 300;

    /// Several lines, such as a product's description.
    public static final int PROSE = 10_000;

    /// A whole page in Markdown.
    public static final int PAGE = 100_000;

    static final int EMAIL = 254;
    static final int POSTCODE = 20;

    /// Pieces of one item.
    static final int QUANTITY = 9_999;

    /// Variants of a product, items of an order.
    public static final int VARIANTS = 500;

    public static final int OPTIONS = 20;
    static final int ATTRIBUTES = 100;
    static final int MOVEMENTS = 500;

    /// Payments, refunds, returns, lines of an address.
    public static final int FEW = 50;

    static final int ADDRESS_LINES = 4;

    /// A line of a file, in bytes; what is longer is no record.
    static final int BYTES = 1_000_000;

    private Limits() {}
}
