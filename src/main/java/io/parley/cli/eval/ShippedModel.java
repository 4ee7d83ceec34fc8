package io.parley.cli.eval;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.ProofRule;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefront;
import io.parley.conversation.Candidate;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.handlers.Routing;
import io.parley.routing.Glance;
import io.parley.routing.NgramRouter;
import io.parley.routing.Written;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// The router as it is shipped, read by labels of others.
final class ShippedModel {
    private static final Storefront SHOP =
            new Storefront(
                    new MerchantId("eval"),
                    "Eval",
                    ZoneOffset.UTC,
                    List.of(),
                    Set.of(ProofRule.EMAIL));

    private final NgramRouter router = new NgramRouter(Routing.phrases(ShippedHandlers.find()));
    private final LabelMap labels;

    /// Keeps what the router refuses below one half, in the order of its confidences.
    private static final double REFUSED = 0.499;

    ShippedModel(LabelMap labels) {
        this.labels = labels;
    }

    /// Learns the meanings too, where there is an encoder.
    void learnMeanings() {
        router.learnMeanings().join();
    }

    /// Message by message, each with the time of a batch.
    Glance glance(String text) {
        return router.glance(List.of(new Written(text, SHOP))).join();
    }

    Route route(String text, Glance glance) {
        Said said = new Said(new Shopper.Guest("eval"), text, null);
        return router.route(new Query(SHOP.merchant(), said, Language.EN, null), SHOP, glance);
    }

    /// The score is the router's confidence in the best intent in scope, moved above one half where
    /// it takes the message and below where it refuses it.
    Judgement judge(Row row, Glance glance) {
        Route route = route(row.text(), glance);
        Candidate best =
                route.candidates().stream()
                        .filter(c -> !c.intent().equals(Intent.OUT_OF_SCOPE))
                        .findFirst()
                        .orElse(new Candidate(Intent.OUT_OF_SCOPE, 0));
        boolean out = labels.isOutOfScope(row.label());
        boolean taken = !route.intent().equals(Intent.OUT_OF_SCOPE);
        String intent = taken ? route.intent().name() : best.intent().name();
        boolean right = labels.fits(intent, row);
        return new Judgement(
                row.label(),
                out,
                right ? row.label() : labels.shown(intent),
                right,
                taken ? (1 + route.confidence()) / 2 : best.confidence() * REFUSED);
    }
}
