package io.parley.gateway;

import org.jspecify.annotations.Nullable;

/// What a visitor shows: the token the shop signed, the guest token kept from an earlier visit,
/// both after signing in, or neither.
public record Credentials(@Nullable String token, @Nullable String guest) {}
