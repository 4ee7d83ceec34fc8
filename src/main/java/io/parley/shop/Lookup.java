package io.parley.shop;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;

/// A fact somebody needs, and by what right: a look-up that needs an identity carries it, so that
/// no port can hand out what is not the asker's. Equal look-ups of a batch are fetched once.
public sealed interface Lookup<T> {

    /// The order of that number, if it is the order of this shopper at this merchant.
    record OrderOfShopper(MerchantId merchant, String subject, OrderNumber number)
            implements Lookup<Order> {}
}
