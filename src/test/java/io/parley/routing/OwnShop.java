package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefront;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.routing.model.FastPath;
import io.parley.routing.model.Labelled;
import io.parley.routing.own.OwnPhrase;
import io.parley.routing.own.OwnPhrases;
import io.parley.routing.own.PhraseSource;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Merchants whose phrases lie in memory.
final class OwnShop implements PhraseSource {
    private final Map<String, OwnPhrases> byVersion = new HashMap<>();

    /// What was read, as `merchant/version`.
    final List<String> reads = new ArrayList<>();

    /// A router of these phrases, and of so few out of scope that it is trained in no time.
    static NgramRouter router(Phrases phrases) {
        Lessons all = Lessons.shipped(phrases);
        Map<String, Integer> taken = new HashMap<>();
        List<Labelled> few =
                all.texts().stream()
                        .filter(text -> taken.merge(text.label(), 1, Integer::sum) <= 400)
                        .toList();
        return new NgramRouter(
                new Lessons(phrases, few, all.version()),
                FastPath.train(few, 1),
                new QualityPath(Map.of()));
    }

    static OwnPhrases phrases(Intent intent, String... texts) {
        return new OwnPhrases(Stream.of(texts).map(t -> new OwnPhrase(t, intent)).toList());
    }

    void has(String merchant, int version, OwnPhrases phrases) {
        byVersion.put(merchant + "/" + version, phrases);
    }

    @Override
    public Uni<OwnPhrases> read(MerchantId merchant, int version) {
        reads.add(merchant + "/" + version);
        OwnPhrases phrases = byVersion.get(merchant + "/" + version);
        return phrases == null
                ? Uni.createFrom().failure(new IllegalStateException("The database is down"))
                : Uni.createFrom().item(phrases);
    }

    static Storefront shop(String merchant, int version) {
        Storefront shop = Storefronts.of(merchant);
        return new Storefront(
                shop.merchant(),
                shop.name(),
                shop.zone(),
                shop.orderNumbers(),
                shop.proofs(),
                version);
    }

    static Route route(Router router, String merchant, int version, String text) {
        return route(router, merchant, version, text, Glance.NONE);
    }

    static Route route(Router router, String merchant, int version, String text, Glance glance) {
        Said said = new Said(new Shopper.Guest("g"), text, null);
        return router.route(
                new Query(new MerchantId(merchant), said, Language.EN, null),
                shop(merchant, version),
                glance);
    }
}
