package io.parley.merchants;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import java.time.ZoneId;
import java.util.List;

/// What an operator says of a merchant.
///
/// @param language in which it is answered when nobody has said otherwise; one of `languages`
/// @param languages in which its shop has its texts, at least one
/// @param proofs what a guest may show to see an order; none when only a token will do
public record MerchantSettings(
        MerchantId id,
        String name,
        Language language,
        List<Language> languages,
        ZoneId zone,
        List<ShopOrigin> origins,
        List<OrderNumberShape> orderNumbers,
        List<ProofRule> proofs) {
    private static final int LONGEST_NAME = 200;

    /// @throws IllegalArgumentException when they do not fit together; the message says what to do
    public MerchantSettings {
        languages = List.copyOf(languages);
        origins = List.copyOf(origins);
        orderNumbers = List.copyOf(orderNumbers);
        proofs = List.copyOf(proofs);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name is 1 to 200 characters.");
        }
        if (!languages.contains(language)) {
            throw new IllegalArgumentException(
                    "The language '%s' is none of the merchant's languages; add it to them"
                            .formatted(language.tag()));
        }
    }
}
