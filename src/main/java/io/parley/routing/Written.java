package io.parley.routing;

import io.parley.commerce.Storefront;

/// A text and the shop it was written to, which knows what its order numbers look like.
public record Written(String text, Storefront storefront) {}
