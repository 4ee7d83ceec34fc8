package io.parley.conversation;

import io.parley.commerce.Shopper;
import org.jspecify.annotations.Nullable;

/// A shopper's words: who wrote, what, and the button tapped, if any.
public record Said(Shopper shopper, String text, @Nullable String choice) {}
