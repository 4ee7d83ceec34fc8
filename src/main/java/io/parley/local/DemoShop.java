package io.parley.local;

import io.parley.commerce.MerchantId;

/// The shop of the merchant `demo`.
public final class DemoShop {
    /// The merchant whose shop this is.
    public static final MerchantId MERCHANT = new MerchantId("demo");

    private DemoShop() {}
}
