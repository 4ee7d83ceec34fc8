package io.parley.merchants;

import io.parley.commerce.Shopper;
import java.time.Instant;

/// What a token proves about who carries it.
public sealed interface Proof {

    /// What a token of the shop proves.
    sealed interface OfShopper extends Proof permits Proven, Refused {}

    /// What a token of the shop for the merchant's own affairs proves.
    sealed interface OfMerchant extends Proof permits Administrator, Refused {}

    /// What a token of this service proves.
    sealed interface OfGuest extends Proof permits Session, Refused {}

    /// The merchant vouches for this shopper.
    record Proven(Shopper.Proven shopper) implements OfShopper {}

    /// Whoever has it may do what the merchant may.
    record Administrator() implements OfMerchant {}

    /// A guest session, and since when and until when the token holds.
    record Session(Shopper.Guest shopper, Instant issued, Instant expires) implements OfGuest {}

    /// Nothing; the reason has a code for the client.
    record Refused(Refusal reason) implements OfShopper, OfMerchant, OfGuest {}
}
