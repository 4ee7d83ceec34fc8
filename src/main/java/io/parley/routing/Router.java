package io.parley.routing;

import io.parley.commerce.Storefront;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/// Reads messages. Pure and quick: called for every message of every batch, from many threads.
public interface Router {

    /// The reading of a message; never null, `out_of_scope` when nothing fits.
    Route route(Query query, Storefront storefront);

    /// As `route`, with what `glance` said about the texts of its batch.
    default Route route(Query query, Storefront storefront, Glance glance) {
        return route(query, storefront);
    }

    /// A closer look at those of a batch's texts that the words alone leave unsure. Comes within
    /// about 20 ms, on a thread of its own, and covers what could be read in that time; never
    /// fails.
    default CompletableFuture<Glance> glance(Collection<Written> texts) {
        return CompletableFuture.completedFuture(Glance.NONE);
    }
}
