package io.parley.shop.http;

import io.parley.commerce.MerchantId;
import io.parley.shop.ShopActions.Strength;
import java.net.URI;
import java.time.Duration;

/// How one merchant's shop is reached.
///
/// @param base without a slash at its end
record Connector(
        MerchantId merchant, URI base, Signer signer, Strength strength, Duration timeout) {

    URI actions() {
        return URI.create(base + "/actions");
    }

    /// The key is one segment, whatever characters it has.
    URI action(String key) {
        return URI.create(actions() + "/" + Signer.segment(key));
    }
}
