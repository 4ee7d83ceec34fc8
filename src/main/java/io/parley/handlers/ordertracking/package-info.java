/// Where an order is, for the shopper whose order it is.
@NullMarked
package io.parley.handlers.ordertracking;

import org.jspecify.annotations.NullMarked;
