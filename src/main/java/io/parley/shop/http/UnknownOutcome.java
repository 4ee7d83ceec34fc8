package io.parley.shop.http;

/// The shop answered, and one cannot tell by it what became of the ask.
final class UnknownOutcome extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownOutcome(String what) {
        super("The shop's answer " + what);
    }

    UnknownOutcome(String what, Throwable cause) {
        super("The shop's answer " + what, cause);
    }
}
