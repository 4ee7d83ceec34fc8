/// Greetings, thanks and goodbyes.
@NullMarked
package io.parley.handlers.smalltalk;

import org.jspecify.annotations.NullMarked;
