/// Any shop behind HTTP: what a shopper has confirmed is asked of it by a signed request, as
/// `docs/shop-connector.md` describes. A merchant without a connector has the built-in shop.
@NullMarked
package io.parley.shop.http;

import org.jspecify.annotations.NullMarked;
