package io.parley.routing;

import io.parley.commerce.Storefront;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.routing.own.PhraseSource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Reads the messages of a merchant with own phrases by a model that learnt them beside the shipped
/// ones, and all others by the shipped one. Which version of the phrases counts stands in the
/// storefront of each message; another one is learnt in the background and swapped in between two
/// messages.
public final class MerchantRouter implements Router {
    private final NgramRouter shipped;
    private final OwnModels models;

    /// @param most how many merchants' models are kept
    /// @param trainer where they are trained; never an event loop
    public MerchantRouter(
            NgramRouter shipped,
            PhraseSource source,
            InstantSource clock,
            int most,
            Executor trainer) {
        this.shipped = shipped;
        this.models = new OwnModels(shipped, source, clock, most, trainer);
    }

    @Override
    public Route route(Query query, Storefront storefront) {
        return route(query, storefront, Glance.NONE);
    }

    @Override
    public Route route(Query query, Storefront storefront, Glance glance) {
        NgramRouter reader = models.of(storefront);
        return reader.route(query, storefront, glance.by(reader));
    }

    @Override
    public CompletableFuture<Glance> glance(Collection<Written> texts) {
        Map<NgramRouter, List<Written>> byReader = new LinkedHashMap<>();
        for (Written text : texts) {
            byReader.computeIfAbsent(models.of(text.storefront()), _ -> new ArrayList<>())
                    .add(text);
        }
        Map<Router, Look> looks = new LinkedHashMap<>();
        byReader.forEach((reader, own) -> looks.put(reader, reader.look(own)));
        return shipped.look(List.copyOf(looks.values())).thenApply(_ -> seen(looks));
    }

    private static Glance seen(Map<Router, Look> looks) {
        Map<Router, Glance> seen = new HashMap<>();
        looks.forEach((reader, look) -> seen.put(reader, look.seen()));
        return new Glance(Map.of(), Map.of(), Map.copyOf(seen));
    }
}
