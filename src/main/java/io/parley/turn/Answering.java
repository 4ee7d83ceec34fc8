package io.parley.turn;

import io.parley.conversation.Consultation;
import io.parley.conversation.Decision;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.handlers.Handlers;
import io.parley.handlers.Heard;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.merchants.Merchant;
import io.parley.routing.Glance;
import io.parley.routing.Router;
import io.parley.routing.Written;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Steps 2 and 3 for one message: routes it and asks the intent's handler.
@ApplicationScoped
public class Answering {
    private final Router router;
    private final Handling handling;

    /// What the handlers do with a request.
    interface Handling {
        Heard hear(Request request);
    }

    @Inject
    public Answering(Router router, Handlers handlers) {
        this(router, handlers::hear);
    }

    Answering(Router router, Handling handling) {
        this.router = router;
        this.handling = handling;
    }

    sealed interface Outcome {
        /// These facts are needed first.
        record Missing(Set<Lookup<?>> lookups) implements Outcome {}

        record Answered(Consultation.Given consultation) implements Outcome {}
    }

    /// A message routed and read, which is done once, however often facts are fetched for it.
    record Asked(Route route, Heard heard, int settings) {
        Outcome with(Facts facts) {
            return switch (heard.with(facts)) {
                case Step.LookUp(Set<Lookup<?>> lookups) -> new Outcome.Missing(lookups);
                case Step.Reply(var answer) ->
                        new Outcome.Answered(
                                new Consultation.Given(
                                        Decision.of(route, settings), route.language(), answer));
            };
        }
    }

    /// A closer look at a batch's texts, before they are routed one by one.
    CompletableFuture<Glance> glance(Collection<Written> texts) {
        return router.glance(texts);
    }

    /// @param glance what was seen in the texts of its batch
    Asked ask(Query query, Merchant merchant, Glance glance, Instant now) {
        Route route = router.route(query, merchant.storefront(), glance);
        Heard heard = handling.hear(new Request(query, route, merchant.storefront(), now));
        return new Asked(route, heard, merchant.rules().version());
    }
}
