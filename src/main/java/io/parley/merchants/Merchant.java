package io.parley.merchants;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.conversation.HouseRules;
import java.time.ZoneId;
import java.util.Set;

/// A merchant as configured. `tokenKey` is what its shop signs shopper tokens with (HMAC SHA-256,
/// at least 32 bytes); `origins` are the pages that may open a chat, such as
/// `https://shop.example`.
public record Merchant(
        MerchantId id,
        String name,
        Language language,
        ZoneId zone,
        byte[] tokenKey,
        Set<String> origins,
        HouseRules rules) {}
