package io.parley.commerce;

import java.util.regex.Pattern;

/// A merchant's short name, as it stands in addresses and in every key: 1 to 40 characters of
/// `a-z`, `0-9` and `-`, beginning with a letter or digit.
public record MerchantId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /// @throws IllegalArgumentException when the value has another shape; the message says which
    public MerchantId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A merchant id is 1 to 40 characters of a-z, 0-9 and '-', such as 'tea-house'.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
