/// Orders that have not arrived are cancelled or changed.
@NullMarked
package io.parley.handlers.orderchange;

import org.jspecify.annotations.NullMarked;
