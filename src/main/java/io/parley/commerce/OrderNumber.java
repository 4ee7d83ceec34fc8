package io.parley.commerce;

/// An order's number as the merchant prints it, such as `#W2378156`: 1 to 64 visible characters.
public record OrderNumber(String value) {
    /// @throws IllegalArgumentException when the value is blank, too long or has control characters
    public OrderNumber {
        if (value.isBlank()
                || value.length() > 64
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An order number is 1 to 64 visible characters.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
