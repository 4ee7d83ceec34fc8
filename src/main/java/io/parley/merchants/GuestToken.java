package io.parley.merchants;

import io.parley.commerce.Shopper;
import java.time.Instant;

/// A guest's token and the session it stands for.
public record GuestToken(String token, Shopper.Guest shopper, Instant expires) {}
