package io.parley.merchants;

import io.parley.commerce.Shopper;
import java.time.Instant;

/// What a token proves about who carries it.
public sealed interface Proof {

    /// The merchant vouches for this shopper.
    record Proven(Shopper.Proven shopper) implements Proof {}

    /// A guest session of this service, and since when and until when the token holds.
    record Session(Shopper.Guest shopper, Instant issued, Instant expires) implements Proof {}

    /// Nothing; the reason has a code for the client.
    record Refused(Refusal reason) implements Proof {}
}
