/// The plain words of a shop: who sells, who buys, what an order is called, in which language and
/// money. Nothing here knows a database, a topic or a conversation. Everything else may use it.
@NullMarked
package io.parley.commerce;

import org.jspecify.annotations.NullMarked;
