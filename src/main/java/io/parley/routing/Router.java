package io.parley.routing;

import io.parley.commerce.Storefront;
import io.parley.conversation.Query;
import io.parley.conversation.Route;

/// Reads messages. Pure and quick: called for every message of every batch, from many threads.
public interface Router {

    /// The reading of a message; never null, `out_of_scope` when nothing fits.
    Route route(Query query, Storefront storefront);
}
