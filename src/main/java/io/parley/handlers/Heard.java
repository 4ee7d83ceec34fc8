package io.parley.handlers;

import io.parley.shop.Facts;

/// A message as its handler read it, once. Pure: same facts, same step; used by one thread at a
/// time.
public interface Heard {
    /// What comes next as far as the facts go: those still needed, or the answer. Asked again, with
    /// these and the facts known before, once they are fetched.
    Step with(Facts facts);
}
