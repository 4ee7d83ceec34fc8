/// Goods go back, are exchanged, repaired or paid back.
@NullMarked
package io.parley.handlers.returns;

import org.jspecify.annotations.NullMarked;
