/// The merchants of this service: their names, keys, origins and versioned settings, and who
/// somebody is at a merchant's (`Identity`). Settings are read on every turn, so they are cached
/// for seconds.
@NullMarked
package io.parley.merchants;

import org.jspecify.annotations.NullMarked;
