/// The details of a message: amounts, days, sizes, quantities, colours, reasons, goods pointed at
/// and addresses, in English and Chinese, as values that know no language. Made for the hot path:
/// one pass over the message says whether a kind of detail can be in it at all.
@NullMarked
package io.parley.routing.slots;

import org.jspecify.annotations.NullMarked;
