package io.parley.shop;

/// The shop cannot keep these movements for what they or its own rows hold: a retry cannot help,
/// leaving the offending one out can.
public final class MovementsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MovementsRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
