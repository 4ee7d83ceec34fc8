package io.parley.gateway;

import io.parley.merchants.Merchant;
import org.jspecify.annotations.Nullable;

/// Somebody at a merchant's door, by the remote address and the name of its network, if that is
/// known; who it is remains to be proven.
public record Visitor(Merchant merchant, String address, @Nullable String network) {}
