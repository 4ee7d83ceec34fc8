/// What can be said about a text without knowing its meaning: its folded form, its script, its
/// n-grams. Made for the hot path: one pass, few objects, and no text that makes it throw.
@NullMarked
package io.parley.language;

import org.jspecify.annotations.NullMarked;
