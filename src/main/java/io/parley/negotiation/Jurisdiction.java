package io.parley.negotiation;

import java.util.Locale;

/// Whose law stands above a merchant's policy.
public enum Jurisdiction {
    /// No right is added to what the merchant gives.
    NONE,
    /// The People's Republic of China, for goods bought at a distance.
    CN,
    /// The European Union, for goods bought at a distance by a consumer.
    EU;

    /// The name in policies, such as `cn`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
