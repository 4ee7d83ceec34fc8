/// Clock, ids, messages, JSON, settings, health: what every house but the pure ones may use, and
/// nothing a shop would know a word for.
@NullMarked
package io.parley.platform;

import org.jspecify.annotations.NullMarked;
