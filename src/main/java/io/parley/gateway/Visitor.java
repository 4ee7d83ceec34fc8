package io.parley.gateway;

import io.parley.merchants.Merchant;

/// Somebody at a merchant's door, by the remote address; who it is remains to be proven.
public record Visitor(Merchant merchant, String address) {}
