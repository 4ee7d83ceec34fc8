/// Where a message goes. A `Router` reads the words, and the dialogue they fall into, as an intent
/// with a confidence and the details found; it is asked for every message, so it is quick and calls
/// nobody. Handlers bring the phrases it learns from.
@NullMarked
package io.parley.routing;

import org.jspecify.annotations.NullMarked;
