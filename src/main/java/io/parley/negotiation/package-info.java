/// What a shopper may have: the merchant's policy as data, the rights the law gives above it, and
/// the ruling on one case. Pure: no clock, no I/O.
@NullMarked
package io.parley.negotiation;

import org.jspecify.annotations.NullMarked;
