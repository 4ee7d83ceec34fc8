package io.parley.merchants;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Storefront;
import io.parley.conversation.HouseRules;
import java.util.Set;

/// A merchant as configured. `tokenKey` is what its shop signs shopper tokens with (HMAC SHA-256,
/// at least 32 bytes); `origins` are the pages that may open a chat, such as
/// `https://shop.example`.
public record Merchant(
        Storefront storefront,
        Language language,
        byte[] tokenKey,
        Set<String> origins,
        HouseRules rules) {
    public MerchantId id() {
        return storefront.merchant();
    }
}
