package io.parley.gateway.socket;

import java.util.Locale;

/// Why this side ends a connection, and the code the client sees.
enum Closing {
    /// Too many frames could not be read: the client is broken; connecting again will not help.
    TOO_MANY_BAD_FRAMES(4400),
    /// No `hello` in time, or one whose token was refused: correct it, then connect again.
    NOT_WELCOME(4401),
    /// The client reads too slowly: connect again and resume.
    TOO_SLOW(4408),
    /// New sessions or refused tokens come too fast: wait, then connect again.
    TOO_MANY_VISITS(4429),
    /// A message may not have reached the broker: connect again and resend, in order, what was not
    /// acknowledged.
    NOT_ACCEPTED(4500),
    /// The journal or the key store does not answer: connect again after a pause and resume.
    UNAVAILABLE(4503);

    private final int code;

    Closing(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /// The word sent beside the code.
    String reason() {
        return name().toLowerCase(Locale.ROOT);
    }
}
