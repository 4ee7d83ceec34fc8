package io.parley.merchants;

import java.util.Locale;

/// Why a token proves nothing.
public enum Refusal {
    /// It was good until its time was over.
    TOKEN_EXPIRED,
    /// Forged, malformed, signed by another key or algorithm, or without the claims it needs.
    TOKEN_INVALID,
    /// It names another merchant as its audience.
    TOKEN_WRONG_MERCHANT,
    /// It is good, but a shopper's where the merchant's is needed, or the other way round.
    TOKEN_WRONG_SCOPE;

    /// The code in answers to clients, such as `token_expired`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
