/// What is wished for an order after it was placed: to cancel or change it, to give goods back or
/// have them made good. The handlers of both intents share this dialogue, for shoppers go from one
/// to the other in a sentence. It collects what each wish needs, asks the merchant's rulebook,
/// shows exactly what would happen, and only then asks the shop.
@NullMarked
package io.parley.handlers.aftersales;

import org.jspecify.annotations.NullMarked;
