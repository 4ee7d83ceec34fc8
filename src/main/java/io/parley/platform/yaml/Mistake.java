package io.parley.platform.yaml;

/// Something in a file that cannot be meant; the message says what is allowed there.
public record Mistake(Place place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
